// Who did what kind of thing to whom, against sentences that people coded by the PLOVER scheme.
// npm run build && node bench/events.js <plover file> [--verbose]
//
// The file is a JSON list of { id, text, gold: [{ family, source_span, target_span, symmetric }] }, spans as offsets into
// the text. A fact makes an event of each filler of a source role with each filler of a target role. Where the target
// is a matter ("an Indian proposal"), its party is whoever the phrase names ("Indian"). An event is right where both
// phrases hold the coded heads or lie within the coded phrases, either way round for symmetric events. People coded as a rule one event a sentence,
// so a fact about another one counts as wrong: --verbose lists those, to be read.
import { readFileSync } from 'node:fs';
import { createEngine, findFacts, packageFiles, stableId } from '../dist/index.js';
import { FAMILIES } from './event-families.js';
import { percent, printTable } from './figures.js';

const [path, ...flags] = process.argv.slice(2);
const verbose = flags.includes('--verbose');
const created = createEngine(packageFiles());
if (!created.ok) throw new Error(created.findings[0]?.message);
const engine = created.value;

function articleOf({ id, text }) {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' }];
  return { id: stableId('event', id), title: '', source: '', sha256: '', text, blocks, origin: [] };
}

/** The family of a fact by its reading; undefined where its type is in none. */
function familiesOf(fact, family) {
  if (fact.polarity === 'negative') return family.negative ?? [];
  return family[fact.modality] ?? (fact.modality === 'asserted' ? family.asserted : []);
}

/** The fillers of the first of the roles that is filled. */
const fillersOf = (roles, fact) => roles.map((role) => fact.roles[role]).find(Boolean) ?? [];
const actors = new Set(['Person', 'Group', 'Organization', 'Place']);

/** Whom a filler names: itself if it is an actor, else the first name or nationality in its phrase, with those joined to it by "and". */
function partiesOf(filler, { mentions, sentences }) {
  if (actors.has(filler.entity)) return [filler];
  const { tokens } = sentences.find(({ start, end }) => start <= filler.start && filler.end <= end);
  const head = tokens.find(
    (token) => isIn(token, filler) && !(token.head && isIn(tokens[token.head - 1], filler)),
  );
  const isBelow = (token) => token.id === head.id || (token.head > 0 && isBelow(tokens[token.head - 1]));
  const phrase = tokens.filter((token) => token.start >= filler.start && isBelow(token));
  const inner = mentions.filter(
    (mention) =>
      actors.has(mention.type) &&
      phrase.some((token) => token.start === mention.start) &&
      !isOwner(mention, sentences),
  );
  const times = mentions.filter(({ type }) => type === 'Time');
  const nationalities = phrase.filter(
    (token) =>
      /^(?:ADJ|PROPN)$/.test(token.upos) &&
      /^\p{Lu}/u.test(token.form) &&
      !times.some((time) => isIn(token, time)),
  );
  const named = [...inner.filter(({ name }) => name), ...nationalities];
  const [first] = (named.length > 0 ? named : inner).sort((x, y) => x.start - y.start || y.end - x.end);
  if (!first) return [];
  return [first, ...inner.filter((mention) => isJoinedTo(mention, first, sentences))];
}

const isIn = ({ start, end }, span) => span.start <= start && end <= span.end;

/** "Romania and Poland": true of the second. */
function isJoinedTo({ sentence, head }, first, sentences) {
  const { tokens } = sentences[sentence];
  const token = tokens[head - 1];
  return token.deprel === 'conj' && token.head === first.head && sentence === first.sentence;
}

/** "its", "their": whose a matter is, not whom it is about. */
const isOwner = ({ sentence, head }, sentences) => sentences[sentence].tokens[head - 1].upos === 'PRON';

/** A phrase with all others that mean the same by the document's chains: "it" with "the ministry". */
function aliasesOf(phrase, { mentions, chains }) {
  const same = (mention) => mention.start >= phrase.start && mention.end === phrase.end;
  const chain = chains[mentions.find((mention) => mention.chain !== undefined && same(mention))?.chain];
  return [phrase, ...(chain ? chain.mentions.map((index) => mentions[index]) : [])];
}

function eventsOf(fact, document) {
  return FAMILIES.filter(({ type }) => type === fact.type).flatMap((family) => {
    const sources = fillersOf(family.sources, fact);
    const targets = fillersOf(family.targets, fact).flatMap((filler) => partiesOf(filler, document));
    const pairs =
      sources === targets
        ? sources.flatMap((a, i) => sources.slice(i + 1).map((b) => [a, b]))
        : sources.flatMap((a) => targets.map((b) => [a, b]));
    return pairs
      .map(([source, target]) => ({
        fact,
        source: aliasesOf(source, document),
        target: aliasesOf(target, document),
        families: familiesOf(fact, family),
      }))
      .filter(({ source, target }) => !source.some((a) => target.some((b) => a.start === b.start)));
  });
}

/** True where a phrase is the coded one: within it, or around its head word; phrases that were coded freely have no span. */
function isCoded({ start, end }, span, head, text) {
  if (span && span[0] <= start && end <= span[1]) return true;
  if (span && (end <= span[0] || span[1] <= start)) return false;
  return words(text.slice(start, end)).includes(words(head).at(-1));
}

const words = (text) => text.split(/[^\p{L}\p{N}.]+/u).filter(Boolean);

function fits({ source, target }, gold, text) {
  const first = (aliases) =>
    aliases.some((phrase) => isCoded(phrase, gold.source_span, gold.source_head, text));
  const second = (aliases) =>
    aliases.some((phrase) => isCoded(phrase, gold.target_span, gold.target_head, text));
  return (first(source) && second(target)) || (gold.symmetric && first(target) && second(source));
}

const count = { gold: 0, foundPairs: 0, found: 0, rightPairs: 0, right: 0, goldPairsFound: 0, goldFound: 0 };
const byFamily = new Map();
const row = (family) => {
  const known = byFamily.get(family) ?? { gold: 0, goldFound: 0, found: 0, right: 0 };
  byFamily.set(family, known);
  return known;
};
const records = JSON.parse(readFileSync(path, 'utf8'));
for (const record of records) {
  const { document, facts } = findFacts(engine, articleOf(record));
  const events = facts.flatMap((fact) => eventsOf(fact, document));
  const coded = events.filter(({ families }) => families.length > 0);
  const isRight = (event) =>
    record.gold.some((g) => event.families.includes(g.family) && fits(event, g, record.text));
  const wrong = coded.filter((event) => !isRight(event));
  const missed = record.gold.filter(
    (g) => !coded.some((e) => e.families.includes(g.family) && fits(e, g, record.text)),
  );
  count.gold += record.gold.length;
  count.found += coded.length;
  count.right += coded.length - wrong.length;
  count.goldFound += record.gold.length - missed.length;
  count.foundPairs += events.length;
  count.rightPairs += events.filter((event) =>
    record.gold.some((gold) => fits(event, gold, record.text)),
  ).length;
  count.goldPairsFound += record.gold.filter((gold) =>
    events.some((event) => fits(event, gold, record.text)),
  ).length;
  for (const gold of record.gold) row(gold.family).gold++;
  for (const gold of record.gold.filter((g) => !missed.includes(g))) row(gold.family).goldFound++;
  for (const event of coded) row(event.families[0]).found++;
  for (const event of coded.filter((e) => !wrong.includes(e))) row(event.families[0]).right++;
  if (verbose && wrong.length + missed.length > 0) explain(record, wrong, missed);
}

function explain({ id, text }, wrong, missed) {
  console.log(`\n${id}\n  ${text}`);
  for (const { fact, source, target, families } of wrong) {
    console.log(
      `  wrong   ${families.join('/')}: ${text.slice(source[0].start, source[0].end)} → ${text.slice(target[0].start, target[0].end)} (${fact.rule}, "${fact.trigger.text}")`,
    );
  }
  for (const { family, source_mention: source, target_mention: target, event_text: words } of missed) {
    console.log(`  missed  ${family}: ${source} → ${target} ("${words}")`);
  }
}

const shares = (name, right, found, goldFound) => [
  name,
  percent(right, found),
  percent(goldFound, count.gold),
  right,
  found,
  count.gold,
];
printTable(
  `${records.length} sentences`,
  ['', 'precision', 'recall', 'right', 'found', 'coded'],
  [
    shares('source, target, family', count.right, count.found, count.goldFound),
    shares('source, target', count.rightPairs, count.foundPairs, count.goldPairsFound),
  ],
);
printTable(
  'families',
  ['', 'precision', 'recall', 'right', 'found', 'coded'],
  [...byFamily]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([family, { gold, goldFound, found, right }]) => [
      family,
      percent(right, found),
      percent(goldFound, gold),
      right,
      found,
      gold,
    ]),
);
