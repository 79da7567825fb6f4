// Logistic regression with an L2 penalty, and how well it holds on articles that it was not fitted to.
// An example is { article, x, ok }: x are its features behind a 1 for the bias, ok says whether readers passed it.

const FOLDS = 5;

/** The probability that an example passes. */
const probability = (weights, x) =>
  1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i], 0)));

/** Weights that maximise the penalised likelihood, the bias first, by Newton's method. */
export function fitted(examples, penalty) {
  const size = examples[0]?.x.length ?? 0;
  let weights = new Array(size).fill(0);
  for (let round = 0; round < 30; round++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -penalty * weight));
    const curvature = weights.map((_, i) =>
      weights.map((__, j) => (i === j && i > 0 ? penalty : i === j ? 1e-6 : 0)),
    );
    for (const { x, ok } of examples) {
      const p = probability(weights, x);
      for (let i = 0; i < size; i++) {
        gradient[i] += ((ok ? 1 : 0) - p) * x[i];
        for (let j = 0; j < size; j++) curvature[i][j] += p * (1 - p) * x[i] * x[j];
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight + step[i]);
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** The solution of a small linear system, by Gaussian elimination with pivots. */
function solve(matrix, vector) {
  const rows = matrix.map((row, i) => [...row, vector[i]]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column; row < size; row++)
      if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = rows[row][column] / rows[column][column];
      for (let k = column; k <= size; k++) rows[row][k] -= factor * rows[column][k];
    }
  }
  return rows.map((row, i) => row[size] / row[i]);
}

/** The examples with `p`, each one's probability by weights fitted without its article and the others of its fold. */
export function crossValidated(examples, penalty) {
  const articles = [...new Set(examples.map(({ article }) => article))];
  const fold = new Map(articles.map((article, i) => [article, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, i) => i).flatMap((held) => {
    const weights = fitted(
      examples.filter(({ article }) => fold.get(article) !== held),
      penalty,
    );
    return examples
      .filter(({ article }) => fold.get(article) === held)
      .map((example) => ({ ...example, p: probability(weights, example.x) }));
  });
}

/** Probability that an example that passes is judged above one that fails. */
export function areaUnderCurve(judged) {
  const passing = judged.filter(({ ok }) => ok);
  const failing = judged.filter(({ ok }) => !ok);
  let won = 0;
  for (const a of passing) for (const b of failing) won += a.p > b.p ? 1 : a.p === b.p ? 0.5 : 0;
  return won / (passing.length * failing.length);
}

/** Weights as they are stored: the bias, and one for each feature by its name. */
export function namedWeights(weights, names) {
  const [bias, ...others] = weights.map((weight) => Math.round(weight * 1000) / 1000);
  return { bias, weights: Object.fromEntries(names.map((name, i) => [name, others[i]])) };
}
