/** One example: the indexes of the features that are there, and whether it is what is looked for. */
export interface Example {
  readonly features: readonly number[];
  readonly is: boolean;
}

/** A logistic model: the log-odds are the bias and the weights of the features that are there. */
export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

const rounds = 600;

/**
 * Fits a logistic model by gradient descent with a momentum, from zero, so that the same examples give the same model.
 * @param features how many there are.
 * @param ridge how much large weights cost; with few positive examples it keeps rare words from being learnt by heart.
 */
export function fitLogistic(examples: readonly Example[], features: number, ridge: number): Model {
  const weights = new Float64Array(features + 1);
  const speed = new Float64Array(features + 1);
  const step = 4 / Math.max(1, examples.length);
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Float64Array(features + 1);
    for (const { features: present, is } of examples) {
      const error = probability(logOdds(weights, present, features)) - (is ? 1 : 0);
      for (const at of present) slope[at] = (slope[at] ?? 0) + error;
      slope[features] = (slope[features] ?? 0) + error;
    }
    for (let at = 0; at <= features; at += 1) {
      const cost = at < features ? ridge * (weights[at] ?? 0) : 0;
      speed[at] = 0.9 * (speed[at] ?? 0) - step * ((slope[at] ?? 0) + cost);
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  return { bias: weights[features] ?? 0, weights: Array.from(weights.subarray(0, features)) };
}

/** @returns above zero where the model takes the example for what is looked for. */
export const logOddsOf = ({ bias, weights }: Model, present: readonly number[]): number =>
  present.reduce((sum, at) => sum + (weights[at] ?? 0), bias);

const logOdds = (weights: Float64Array, present: readonly number[], bias: number) =>
  present.reduce((sum, at) => sum + (weights[at] ?? 0), weights[bias] ?? 0);

const probability = (odds: number) => 1 / (1 + Math.exp(-odds));
