// A plain classifier, as a page could have one: logistic regression on a few numbers of each load, tried on loads that it did not learn from.

export interface Load {
  readonly isRead: boolean;
  /** The same numbers for each load. */
  readonly features: readonly number[];
}

/** Parts that the loads are divided into: each is guessed by what was learned from the others. */
const FOLDS = 5;
/** Steps, their size, and how strongly weights are kept small. Chosen by hand: more steps change nothing on two hundred loads. */
const STEPS = 1_000;
const RATE = 0.1;
const SHRINK = 0.01;

/** How well loads that are read are told from the others: 0.5 for a guess, 1 for always right, by loads that were not learned from. */
export function areaUnderCurve(loads: readonly Load[]): number {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const score = scorer(loads.filter((_load, at) => at % FOLDS !== fold));
    const tried = loads.filter((_load, at) => at % FOLDS === fold);
    return tried.map(({ isRead, features }) => ({ isRead, score: score(features) }));
  });
  return rankedArea(folds.flat());
}

/** The share of pairs, one load that is read and one that is not, of which the first has the higher score; equal scores count half. */
export function rankedArea(scores: readonly { readonly isRead: boolean; readonly score: number }[]): number {
  const read = scores.filter(({ isRead }) => isRead);
  const others = scores.filter(({ isRead }) => !isRead);
  const won = read.flatMap((one) => others.map((other) => (one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0)));
  return won.reduce<number>((sum, each) => sum + each, 0) / won.length;
}

export interface Telling {
  /** Of the feature that tells most by itself. */
  readonly at: number;
  /** Its area under the curve; where lower numbers speak for a reading, that of the opposite. */
  readonly area: number;
}

/** The one feature by which alone the loads are told apart best. */
export function mostTelling(loads: readonly Load[]): Telling {
  const areas = (loads[0]?.features ?? []).map((_, at) => {
    const area = rankedArea(loads.map(({ isRead, features }) => ({ isRead, score: features[at] ?? 0 })));
    return { at, area: Math.max(area, 1 - area) };
  });
  return areas.reduce((most, each) => (each.area > most.area ? each : most));
}

function scorer(loads: readonly Load[]): (features: readonly number[]) => number {
  const scale = scaleOf(loads);
  const rows = loads.map(({ features, isRead }) => ({ given: scale(features), wanted: isRead ? 1 : 0 }));
  const weights = new Array<number>((rows[0]?.given.length ?? 0) + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : SHRINK * weight));
    for (const { given, wanted } of rows) {
      const error = (likelihood(weights, given) - wanted) / rows.length;
      slope.forEach((_, at) => {
        slope[at] = (slope[at] ?? 0) + error * (at === 0 ? 1 : (given[at - 1] ?? 0));
      });
    }
    slope.forEach((each, at) => {
      weights[at] = (weights[at] ?? 0) - RATE * each;
    });
  }
  return (features) => likelihood(weights, scale(features));
}

const likelihood = (weights: readonly number[], given: readonly number[]): number =>
  1 / (1 + Math.exp(-given.reduce((sum, each, at) => sum + each * (weights[at + 1] ?? 0), weights[0] ?? 0)));

/** Logarithms, since pauses differ by factors, with mean 0 and deviation 1. */
function scaleOf(loads: readonly Load[]): (features: readonly number[]) => number[] {
  const logarithms = loads.map(({ features }) => features.map((each) => Math.log1p(each)));
  const width = logarithms[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => logarithms.map((row) => row[at] ?? 0));
  const means = columns.map((column) => column.reduce((sum, each) => sum + each, 0) / column.length);
  const deviations = columns.map(
    (column, at) => Math.sqrt(column.reduce((sum, each) => sum + (each - (means[at] ?? 0)) ** 2, 0) / column.length) || 1,
  );
  return (features) => features.map((each, at) => (Math.log1p(each) - (means[at] ?? 0)) / (deviations[at] ?? 1));
}
