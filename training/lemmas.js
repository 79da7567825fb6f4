// Writes models/lemmas.tsv: words whose lemma the rules of inflection get wrong, as form, tag and lemma. They come from
// training/irregular.txt (tag, lemma, forms) and from the treebanks' training parts, which have the last word. Run after `npm run build`, with the words on standard input:
//   python3 training/words.py TREEBANK_FOLDER | node training/lemmas.js models/lemmas.tsv
import { readFileSync, writeFileSync } from 'node:fs';
import { exceptionKey, lemmatizerWith } from '../dist/annotate/lemmatize/lemmatizer.js';
import { createWordNet } from '../dist/annotate/wordnet.js';
import { packageFiles } from '../dist/resources.js';

/** Rarer differences are typing errors more often than rules of English. */
const LEAST_COUNT = 2;
/** Share of a word's occurrences that an exception must be right for. */
const LEAST_SHARE = 0.6;

const output = process.argv[2];
if (!output) {
  console.error('usage: python3 training/words.py TREEBANK_FOLDER | node training/lemmas.js OUTPUT');
  process.exit(2);
}
const byRule = lemmatizerWith(new Map(), createWordNet(packageFiles().bytes('models/wordnet.bin')));

/** For each form and tag: how often each lemma occurs, and how often the rules are right. */
const counts = new Map();
for (const line of readFileSync(0, 'utf8').split('\n')) {
  const [form, lemma, upos, xpos] = line.split('\t');
  if (!form || lemma === '_') continue;
  const key = exceptionKey(form, xpos);
  const entry = counts.get(key) ?? { total: 0, right: 0, lemmas: new Map() };
  entry.total++;
  if (byRule(form, upos, xpos) === lemma) entry.right++;
  entry.lemmas.set(lemma, (entry.lemmas.get(lemma) ?? 0) + 1);
  counts.set(key, entry);
}

const exceptions = new Map();
for (const line of readFileSync(new URL('irregular.txt', import.meta.url), 'utf8').split('\n')) {
  const [tag, lemma, ...forms] = line.split(' ');
  for (const form of forms) exceptions.set(exceptionKey(form, tag), lemma);
}
for (const [key, { total, right, lemmas }] of counts) {
  const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  if (count > right && count >= LEAST_COUNT && count >= LEAST_SHARE * total) exceptions.set(key, lemma);
}
const lines = [...exceptions].map(([key, lemma]) => `${key}\t${lemma}\n`).sort();
writeFileSync(output, lines.join(''));
console.log(`${lines.length} exceptions`);
