// Running text as sentences for self-training: one a line, its words parted by tabs.
// npm run build && node training/sentences-of-text.js TEXT.txt > text.tsv, where a line of TEXT.txt is a paragraph
import { readFileSync } from 'node:fs';
import { createSentenceSplitter } from '../dist/annotate/tokenize/split-sentences.js';
import { tokenizeBlock } from '../dist/annotate/tokenize/tokenize-block.js';
import { packageFiles } from '../dist/resources.js';

const LEAST_WORDS = 5;
const MOST_WORDS = 80;

const path = process.argv[2];
if (!path) {
  console.error('usage: node training/sentences-of-text.js TEXT.txt > text.tsv');
  process.exit(2);
}
const splitSentences = createSentenceSplitter(packageFiles());
for (const paragraph of readFileSync(path, 'utf8').split('\n')) {
  for (const sentence of splitSentences(paragraph, tokenizeBlock(paragraph, 0, paragraph.length))) {
    const forms = sentence.map(({ form }) => form);
    if (forms.length >= LEAST_WORDS && forms.length <= MOST_WORDS) console.log(forms.join('\t'));
  }
}
