// Writes rules/README.md, the catalogue of the rules: what each finds, by which words, what it asks, and examples.
// npm run rules:catalogue            writes it
// npm run rules:catalogue -- --check fails where the catalogue is not what the rules would give
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createEngine, packageFiles } from '../dist/index.js';

const page = new URL('../rules/README.md', import.meta.url);
const mostWords = 14;

function loadedRules() {
  const engine = createEngine(packageFiles());
  if (!engine.ok) throw new Error(engine.findings[0]?.message);
  return engine.value.rules.rules.map(({ rule }) => rule);
}

const taxonomy = parse(readFileSync(new URL('../rules/taxonomy.yml', import.meta.url), 'utf8'));

/** The page for a list of rules, grouped by fact type in the taxonomy's order. */
function catalogueOf(rules) {
  const sections = Object.entries(taxonomy.facts)
    .map(([type, gloss]) => ({ type, gloss, rules: rules.filter(({ fact }) => fact === type) }))
    .filter((section) => section.rules.length > 0);
  const examples = rules.reduce((sum, rule) => sum + rule.examples.length, 0);
  const failing = rules.flatMap((rule) => rule.examples).filter(({ status }) => status === 'failing').length;
  return `${[
    '# The rules',
    `${rules.length} rules in ${sections.length} fact types, with ${examples} examples, ${failing} of which the parser cannot handle yet. This page is made from the rule files by \`npm run rules:catalogue\`; how to write a rule is in the [README](../README.md#writing-a-rule).`,
    ['| fact type | what it tells | rules |', '|---|---|---|', ...sections.map(summaryRow)].join('\n'),
    ...sections.flatMap(sectionOf),
  ].join('\n\n')}\n`;
}

const summaryRow = ({ type, gloss, rules }) =>
  `| [${type}](#${type.toLowerCase()}) | ${gloss} | ${rules.map(({ rule }) => `[${rule}](#rule-${rule})`).join(', ')} |`;

const sectionOf = ({ type, gloss, rules }) => [`## ${type}`, gloss, ...rules.flatMap(entryOf)];

function entryOf(rule) {
  return [
    `### rule ${rule.rule}`,
    rule.gloss,
    [
      `- words: ${rule.triggers.map(wordsOf).join('; ')}`,
      `- roles: ${Object.keys(rule.roles)
        .map((name) => roleText(name, rule))
        .join(', ')}`,
      `- asks: ${asksOf(rule)}`,
      `- file: [${rule.file.replace('rules/', '')}](${rule.file.replace('rules/', '')}), ${rule.examples.length} examples`,
    ].join('\n'),
    shownExamples(rule).map(exampleText).join('\n'),
  ];
}

function wordsOf({ lemma, pos, with: needed, happened }) {
  const words = lemma.includes('any') ? 'any' : shortList(lemma);
  const kind = pos
    .map((tag) => kinds[tag] ?? tag)
    .filter((name, i, all) => all.indexOf(name) === i)
    .join(' or ');
  const beside = Object.values(needed ?? {}).filter((list) => list[0] !== 'any');
  const partner = beside.length > 0 ? ` with *${beside.map(shortList).join('*, *')}*` : '';
  return `${kind} *${words}*${partner}${happened ? ', told as having happened' : ''}`;
}

const kinds = { VERB: 'verb', NOUN: 'noun', PROPN: 'noun', ADJ: 'adjective' };

const shortList = (words) =>
  words.length > mostWords ? `${words.slice(0, mostWords).join(', ')} … (${words.length})` : words.join(', ');

const roleText = (name, { require }) => (require.includes(name) ? `**${name}**` : name);

function asksOf({ cards }) {
  const templates = cards.filter(({ question }) => question).map(({ question }) => `“${readable(question)}”`);
  const plain = [...new Set(cards.filter(({ question }) => !question).map(({ ask }) => ask))];
  const clause = plain.length > 0 ? [`${plain.join(', ')}, by the clause itself`] : [];
  return [...clause, ...templates].join('; ') || 'nothing';
}

/** A template as a person reads it: "… did *visitor* visit *destination*?". */
const readable = (template) =>
  template
    .replace(/\{\{(?:wh|who|whom) [a-z_]+\}\}/g, '…')
    .replace(/\{\{be(?: \w+)?\}\}/g, 'is / was')
    .replace(/\{\{\w+ ([a-z_]+)\}\}/g, '*$1*')
    .replace('{{do}}', 'does / did')
    .replace('{{aux}}', '*auxiliary*')
    .replace('{{verb}}', '*verb*');

/** A positive example with its question, one more positive, and a negative: three that show a rule's bounds. */
function shownExamples({ examples }) {
  const holding = examples.filter(({ status }) => status !== 'failing');
  const found = holding.filter(({ fact }) => fact !== 'none');
  const asking = found.find(({ asks }) => asks) ?? found[0];
  const none = holding.find(({ fact, why }) => fact === 'none' && why);
  return [asking, found.find((example) => example !== asking), none].filter(Boolean);
}

function exampleText({ text, fact, asks, why }) {
  if (fact === 'none') return `- “${text}” gives no fact: ${why}`;
  const roles = Object.entries(fact).map(([name, value]) => `${name} *${[value].flat().join('* and *')}*`);
  const question = asks ? `, and asks “${asks[0]}”` : '';
  return `- “${text}” gives ${roles.join(', ')}${question}`;
}

const made = catalogueOf(loadedRules());
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== made) {
    console.error('rules/README.md is not what the rules give: run `npm run rules:catalogue`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, made);
}
