/** Weights of a logistic regression by the names of its features. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<string, number>>>;
}

/** The logarithm of the odds. */
export const oddsOf = <Name extends string>(
  { bias, weights }: Logistic,
  features: Readonly<Record<Name, number>>,
  names: readonly Name[],
): number => {
  let sum = bias;
  for (const name of names) sum += (weights[name] ?? 0) * features[name];
  return sum;
};

/** The probability, 0 to 1, with three digits behind the point. */
export const probabilityOf = <Name extends string>(
  logistic: Logistic,
  features: Readonly<Record<Name, number>>,
  names: readonly Name[],
): number => fromOdds(oddsOf(logistic, features, names));

export const fromOdds = (odds: number): number => Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
