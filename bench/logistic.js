// Logistic regression with an L2 penalty, by Newton's method, cross-validated by leaving out one article in five.

export const probability = (weights, x) =>
  1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i], 0)));

/**
 * Weights that maximise the penalised likelihood of examples { x, ok }, the bias first: x begins with 1, which is not
 * penalised. An example that is neither right nor wrong has a `share`, 0 to 1, by which it is right.
 */
export function fitted(examples, penalty) {
  const size = examples[0].x.length;
  let weights = new Array(size).fill(0);
  for (let round = 0; round < 30; round++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -penalty * weight));
    const curvature = weights.map((_, i) =>
      weights.map((__, j) => (i === j && i > 0 ? penalty : i === j ? 1e-6 : 0)),
    );
    for (const { x, ok, share: right = ok ? 1 : 0 } of examples) {
      const p = probability(weights, x);
      const spread = p * (1 - p);
      const filled = [...x.keys()].filter((i) => x[i] !== 0);
      for (const i of filled) {
        gradient[i] += (right - p) * x[i];
        for (const j of filled) curvature[i][j] += spread * x[i] * x[j];
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

/** Each example { article, x, ok } with p, its probability by weights fitted without its article. */
export function crossValidated(examples, penalty) {
  const articles = [...new Set(examples.map(({ article }) => article))];
  const fold = new Map(articles.map((article, i) => [article, i % 5]));
  return [0, 1, 2, 3, 4].flatMap((held) => {
    const weights = fitted(
      examples.filter(({ article }) => fold.get(article) !== held),
      penalty,
    );
    return examples
      .filter(({ article }) => fold.get(article) === held)
      .map((example) => ({ ...example, p: probability(weights, example.x) }));
  });
}

/** Probability that an example that is ok scores above one that is not. */
export function areaUnderCurve(examples) {
  const ranked = examples.toSorted((a, b) => a.p - b.p);
  let [below, won, ties] = [0, 0, 0];
  for (let start = 0; start < ranked.length; start = ties) {
    ties = start;
    while (ties < ranked.length && ranked[ties].p === ranked[start].p) ties++;
    const group = ranked.slice(start, ties);
    const good = group.filter(({ ok }) => ok).length;
    won += good * (below + (group.length - good) / 2);
    below += group.length - good;
  }
  return won / (below * (ranked.length - below));
}

/** Weights as they are stored: the bias, and one for each feature by its name. */
export function namedWeights(weights, names) {
  const [bias, ...others] = weights.map((weight) => Math.round(weight * 1000) / 1000);
  return { bias, weights: Object.fromEntries(names.map((name, i) => [name, others[i]])) };
}
