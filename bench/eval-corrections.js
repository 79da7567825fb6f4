// What each correction of the parser's trees gains on the treebanks' development parts, gold tokens: arcs (head and
// universal relation) that it puts right, that it spoils, and that it changes from one error to another.
//   npm run build && node bench/eval-corrections.js TREEBANKS
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnnotator } from '../dist/annotate/annotate.js';
import { packageFiles } from '../dist/resources.js';

const universal = (relation) => relation.split(':')[0];

function readTreebank(path) {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([id]) => /^\d+$/.test(id)),
    )
    .filter((rows) => rows.length > 0);
}

const isRight = (row, token) =>
  Number(row[6]) === token.head && universal(row[7]) === universal(token.deprel);

function evaluate(path, annotator) {
  const sentences = readTreebank(path);
  const parsed = annotator.parse(
    sentences.map((rows) => rows.map((row) => ({ form: row[1], start: 0, end: 0 }))),
    [],
  );
  let trees = parsed.map(({ tokens }) => tokens);
  const score = () =>
    sentences.reduce((sum, rows, i) => sum + rows.filter((row, k) => isRight(row, trees[i][k])).length, 0);
  const words = sentences.reduce((sum, rows) => sum + rows.length, 0);
  const las = () => ((100 * score()) / words).toFixed(2);
  console.log(`${path}: LAS ${las()} as parsed`);
  for (const { name, correct } of annotator.corrections) {
    const counts = { right: 0, wrong: 0, other: 0 };
    trees = trees.map((tree, i) => {
      const mended = correct(tree, parsed[i].names);
      mended.forEach((token, k) => {
        const before = tree[k];
        if (before.head === token.head && before.deprel === token.deprel) return;
        const row = sentences[i][k];
        const [was, is] = [isRight(row, before), isRight(row, token)];
        counts[was === is ? 'other' : is ? 'right' : 'wrong']++;
      });
      return mended;
    });
    console.log(
      `  ${name}: ${counts.right} put right, ${counts.wrong} spoilt, ${counts.other} no worse or better`,
    );
  }
  console.log(`  LAS ${las()} after all`);
}

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node bench/eval-corrections.js TREEBANKS');
  process.exit(2);
}
const annotator = createAnnotator(packageFiles());
for (const name of ['en_ewt-dev', 'en_gum-dev']) evaluate(join(folder, `${name}.conllu`), annotator);
