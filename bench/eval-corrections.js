// What each correction of the parser's trees gains on the treebanks' development parts, gold tokens: arcs (head and
// universal relation) that it puts right, that it spoils, and that it changes from one error to another.
//   npm run build && node bench/eval-corrections.js TREEBANKS
import { join } from 'node:path';
import { createAnnotator } from '../dist/annotate/annotate.js';
import { packageFiles } from '../dist/resources.js';
import { readParagraphs } from '../training/paragraphs.js';

const universal = (relation) => relation.split(':')[0];

const isRight = (gold, token) =>
  gold.head === token.head && universal(gold.deprel) === universal(token.deprel);

function evaluate(path, annotator) {
  const sentences = readParagraphs(path).flatMap((paragraph) =>
    paragraph.sentences.map(({ words }) => words),
  );
  const parsed = annotator.parse(
    sentences.map((words) => words.map(({ form }) => ({ form, start: 0, end: 0 }))),
    [],
  );
  let trees = parsed.map(({ tokens }) => tokens);
  const score = () =>
    sentences.reduce(
      (sum, words, i) => sum + words.filter((word, k) => isRight(word, trees[i][k])).length,
      0,
    );
  const total = sentences.reduce((sum, words) => sum + words.length, 0);
  const las = () => ((100 * score()) / total).toFixed(2);
  console.log(`${path}: LAS ${las()} as parsed`);
  for (const { name, correct } of annotator.corrections) {
    const counts = { right: 0, wrong: 0, other: 0 };
    trees = trees.map((tree, i) => {
      const mended = correct(tree, parsed[i].names);
      mended.forEach((token, k) => {
        const before = tree[k];
        if (before.head === token.head && before.deprel === token.deprel) return;
        const gold = sentences[i][k];
        const [was, is] = [isRight(gold, before), isRight(gold, token)];
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
