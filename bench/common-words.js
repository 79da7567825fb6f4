// Counts in how many articles of bench/quality/articles each word stands, and writes those of five and more, by the rounded
// natural logarithm of that number, to src/realise/lexicon/common-words.json: what is said everywhere is hardly worth hiding.
//   node bench/common-words.js
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const FOLDER = pathOf('quality/articles');
const FEWEST = 5;

const counts = new Map();
const articles = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
for (const name of articles) {
  const words = readFileSync(`${FOLDER}/${name}`, 'utf8')
    .toLowerCase()
    .match(/\p{L}+/gu);
  for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
}
const levels = {};
for (const [word, count] of [...counts].sort()) {
  const level = Math.round(Math.log(count));
  if (count >= FEWEST) levels[level] = [...(levels[level] ?? []), word];
}
writeFileSync(pathOf('../src/realise/lexicon/common-words.json'), `${JSON.stringify(levels, null, 2)}\n`);
console.log(`${Object.values(levels).flat().length} words of ${articles.length} articles`);
