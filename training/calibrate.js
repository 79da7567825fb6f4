// Fits models/confidence.tsv: how often the network is right about arcs of which it believes so much. Logistic regression
// on the log odds of its belief (Platt 1999), on the development parts, where it has not learnt; the figures printed for
// one treebank come from a fit on the other.
// npm run build && node training/calibrate.js TREEBANKS models/confidence.tsv
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCoreRelation, logOdds } from '../dist/annotate/parser/calibration.js';
import { LONGEST_SENTENCE, loadNetwork } from '../dist/annotate/parser/parser.js';
import { packageFiles } from '../dist/resources.js';
import { readParagraphs } from './paragraphs.js';

const ROUNDS = 20;

const universal = (relation) => relation.split(':')[0];

/** One example a word: the network's belief, and whether head and universal relation are right. */
function examplesOf(path, { network, weights }) {
  const sentences = readParagraphs(path).flatMap((paragraph) =>
    paragraph.sentences.map(({ words }) => words),
  );
  return sentences
    .filter((gold) => gold.length <= LONGEST_SENTENCE)
    .flatMap((gold) => {
      const [{ words: found }] = network([gold.map(({ form }) => form)]);
      return gold.map(({ head, deprel }, i) => {
        const relation = weights.labels[found[i].label.label];
        const right = found[i].head === head && universal(relation) === universal(deprel);
        const belief = found[i].arcProbability * found[i].label.probability;
        return { belief, core: isCoreRelation(relation), right };
      });
    });
}

const probabilityOf = ({ slope, offset }, belief) => 1 / (1 + Math.exp(-(slope * logOdds(belief) + offset)));

const logLoss = (scaling, examples) =>
  examples.reduce((sum, { belief, right }) => {
    const p = probabilityOf(scaling, belief);
    return sum - Math.log(Math.max(1e-12, right ? p : 1 - p));
  }, 0);

/** Slope and offset, by Newton's method; a step that leads past the valley is halved. */
function fitScaling(examples) {
  let found = { slope: 0.5, offset: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const [slope, offset] = newtonStep(found, examples);
    const loss = logLoss(found, examples);
    for (let share = 1; share > 1e-3; share /= 2) {
      const next = { slope: found.slope + share * slope, offset: found.offset + share * offset };
      if (logLoss(next, examples) > loss) continue;
      found = next;
      break;
    }
  }
  return found;
}

function newtonStep(scaling, examples) {
  let [gs, go, hss, hso, hoo] = [0, 0, 1e-9, 0, 1e-9];
  for (const { belief, right } of examples) {
    const x = logOdds(belief);
    const p = probabilityOf(scaling, belief);
    const error = (right ? 1 : 0) - p;
    const curve = p * (1 - p);
    gs += error * x;
    go += error;
    hss += curve * x * x;
    hso += curve * x;
    hoo += curve;
  }
  const determinant = hss * hoo - hso * hso;
  return [(hoo * gs - hso * go) / determinant, (hss * go - hso * gs) / determinant];
}

/** Mean distance between what is said and what is so, over ten bins, in percent. */
function calibrationError(examples, probability) {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0 }));
  for (const example of examples) {
    const p = probability(example.belief);
    const bin = bins[Math.min(9, Math.floor(10 * p))];
    bin.said += p;
    if (example.right) bin.right++;
  }
  const sum = bins.reduce((total, { said, right }) => total + Math.abs(said - right), 0);
  return ((100 * sum) / examples.length).toFixed(2);
}

const [folder, output] = process.argv.slice(2);
if (!output) {
  console.error('usage: node training/calibrate.js TREEBANKS models/confidence.tsv');
  process.exit(2);
}
const loaded = loadNetwork(packageFiles());
const ewt = examplesOf(join(folder, 'en_ewt-dev.conllu'), loaded);
const gum = examplesOf(join(folder, 'en_gum-dev.conllu'), loaded);
const lines = [];
for (const [name, core] of [
  ['core', true],
  ['other', false],
]) {
  const of = (examples) => examples.filter((example) => example.core === core);
  for (const [title, own, foreign] of [
    ['EWT dev', of(ewt), of(gum)],
    ['GUM dev', of(gum), of(ewt)],
  ]) {
    const fromOther = fitScaling(foreign);
    const before = calibrationError(own, (belief) => belief);
    const after = calibrationError(own, (belief) => probabilityOf(fromOther, belief));
    console.log(`${title}, ${name} relations: calibration error ${before} % before, ${after} % after`);
  }
  const { slope, offset } = fitScaling(of([...ewt, ...gum]));
  lines.push(`${name}\t${slope.toFixed(3)}\t${offset.toFixed(3)}`);
}
writeFileSync(output, `${lines.join('\n')}\n`);
