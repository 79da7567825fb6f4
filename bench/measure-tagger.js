// One library in a process of its own: node bench/measure-tagger.js LIBRARY WORDS TREEBANK.. < texts as JSON
// prints JSON: seconds to load, words a second at first and warm (processor time), peak memory, and right tags by treebank.
import { readFileSync } from 'node:fs';
import { readParagraphs } from '../training/paragraphs.js';
import { processorSeconds } from './processor-time.js';

const [library, words, ...treebanks] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(0, 'utf8'));

const started = process.cpuUsage();
const tagger = await import(`./taggers/${library}.js`);
tagger.load();
const { user, system } = process.cpuUsage(started);
const loading = (user + system) / 1e6;

const pass = () =>
  processorSeconds(() => {
    for (const text of texts) tagger.read(text);
  });
const cold = Number(words) / pass();
const warm = Number(words) / Math.min(pass(), pass());
const megabytes = process.resourceUsage().maxRSS / 1024;

/** Words that are no punctuation or sign, how many of them were found as words, and how many of these bear the right tag. */
function tagged(path) {
  const sum = { words: 0, found: 0, right: 0 };
  for (const { text, sentences } of readParagraphs(path)) {
    const tags = new Map(tagger.tag(text).map(({ start, end, upos }) => [`${start}-${end}`, upos]));
    for (const { start, end, upos } of sentences.flatMap((sentence) => sentence.words)) {
      if (upos === 'PUNCT' || upos === 'SYM') continue;
      const found = tags.get(`${start}-${end}`);
      sum.words += 1;
      sum.found += Number(found !== undefined);
      sum.right += Number(found === upos);
    }
  }
  return sum;
}

const tags = treebanks.map(tagged);
console.log(JSON.stringify({ does: tagger.does, loading, cold, warm, megabytes, tags }));
