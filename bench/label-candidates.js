// Questions to label: for every article of a folder the questions that keep the laws, whatever their score, one a line as
// JSON with the sentence behind it. A reader adds "ok": true or false, and "law" with the number of a law that is broken.
//   npm run build && node bench/label-candidates.js FOLDER [--most 40] > candidates.jsonl
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgedArticle } from './judged-article.js';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string', default: '40' } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: node bench/label-candidates.js FOLDER [--most 40]');
  process.exit(2);
}
for (const name of readdirSync(folder)
  .filter((file) => /\.(?:txt|md|html)$/.test(file))
  .sort()) {
  const { title, questions } = judgedArticle(name, readFileSync(join(folder, name)));
  // Every nth, so that all parts of an article are read.
  const most = Number(flags.most);
  const step = Math.max(1, questions.length / most);
  const kept = questions.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  for (const { question, answer, sentence } of kept.slice(0, most)) {
    console.log(JSON.stringify({ article: name, title, question, answer, sentence }));
  }
}
