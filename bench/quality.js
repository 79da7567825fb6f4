// How much of what matters in an article a deck asks, and every card for reading.
//   npm run bench:quality -- FOLDER [--gold FOLDER] [--count 35] [--cards] [--missed]
// FOLDER holds articles and, unless --gold names another folder, for each a file of the same name in JSON with the facts
// that a good deck covers: { facts: [{ sentence, importance, questions: [{ ask, answers }] }] }. A fact is covered where
// a card accepts one of its answers and asks for it in much the same words, or from the same sentence in some of them.
// This only counts: whether a card is right and well said, a reader must judge (--cards lists all).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine, makeDeck, readArticle, studyArticle } from '../dist/pipeline.js';
import { packageFiles } from '../dist/resources.js';
import { percent, printTable } from './figures.js';
import { covers, factsOf } from './gold-facts.js';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string' },
    count: { type: 'string', default: '35' },
    cards: { type: 'boolean', default: false },
    missed: { type: 'boolean', default: false },
  },
});
const KINDS = ['choice', 'truefalse', 'short', 'cloze', 'match', 'order'];
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: npm run bench:quality -- FOLDER [--gold FOLDER] [--count 35] [--cards] [--missed]');
  process.exit(2);
}

const engine = createEngine(packageFiles());
if (!engine.ok) throw new Error(engine.findings[0]?.message);

function measure(name) {
  const article = readArticle(readFileSync(join(folder, name)), { name });
  if (!article.ok) throw new Error(`${name}: ${article.findings[0]?.message}`);
  const facts = factsOf(flags.gold ?? folder, name);
  const study = studyArticle(engine.value, article.value, KINDS);
  const { deck } = makeDeck(engine.value, [study], { version: '0', record: {}, count: Number(flags.count) });
  const asked = facts.map((fact) => ({ fact, card: deck.cards.find((card) => covers(card, fact)) }));
  const weight = (list) => list.reduce((sum, { fact }) => sum + fact.importance, 0);
  const covered = asked.filter(({ card }) => card);
  if (flags.cards) printCards(name, deck);
  if (flags.missed) printMissed(name, asked, study);
  return {
    name,
    sentences: study.sentences,
    cards: deck.cards.length,
    facts: facts.length,
    covered: covered.length,
    weight: weight(asked),
    coveredWeight: weight(covered),
    asked,
  };
}

function printCards(name, deck) {
  const rules = new Map(deck.facts.map((fact) => [fact.id, fact.rule]));
  console.log(`\n## ${name}`);
  let sentence = '';
  for (const card of deck.cards) {
    const [{ text }] = card.evidence;
    if (text !== sentence) console.log(`\n# ${text.replace(/\s+/g, ' ')}`);
    sentence = text;
    const choices = card.distractors.length > 0 ? ` | ${card.distractors.join(' | ')}` : '';
    const origin = `${card.kind} ${rules.get(card.factId)} ${card.score}`;
    console.log(`  [${origin}] ${card.question} -- ${card.answer}${choices}`);
  }
}

function printMissed(name, asked, study) {
  console.log(`\n## ${name}: not covered`);
  for (const { fact, card } of asked) {
    if (card) continue;
    console.log(`\n# ${fact.sentence.replace(/\s+/g, ' ')}`);
    for (const { ask, answers } of fact.questions)
      console.log(`  (${fact.importance} ${fact.type}) ${ask} -- ${answers[0]}`);
    const drops = study.dropped.filter(({ evidence }) =>
      fact.sentence.replace(/\s+/g, ' ').includes(evidence.text.replace(/\s+/g, ' ')),
    );
    for (const { code, rule, ask } of drops) console.log(`    dropped: ${rule}/${ask}: ${code}`);
  }
}

const rows = readdirSync(folder)
  .filter((name) => /\.(?:txt|md|html)$/.test(name))
  .sort()
  .map(measure);
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
const cells = (row) => [
  row.name,
  String(row.sentences),
  String(row.cards),
  `${row.covered}/${row.facts}`,
  percent(row.coveredWeight, row.weight),
];
const keys = ['sentences', 'cards', 'facts', 'covered', 'weight', 'coveredWeight'];
const all = Object.fromEntries(keys.map((key) => [key, total(key)]));
printTable(
  `covered by at most ${flags.count} cards an article`,
  ['article', 'sentences', 'cards', 'facts asked', 'by importance'],
  [...rows.map(cells), cells({ name: 'all', ...all })],
);

const byType = new Map();
for (const asked of rows.flatMap((row) => row.asked)) {
  const { type } = asked.fact;
  byType.set(type, [...(byType.get(type) ?? []), asked]);
}
printTable(
  'by type of fact',
  ['type', 'facts asked'],
  [...byType]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([type, list]) => [type, `${list.filter(({ card }) => card).length}/${list.length}`]),
);
