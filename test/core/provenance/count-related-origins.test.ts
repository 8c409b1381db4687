import { describe, expect, test } from 'vitest';
import { countRelatedOrigins } from '../../../src/core/provenance/count-related-origins';
import { article, credit, mention } from './articles';

const story = [article('quay.example', [credit('reuters')]), article('lock.example')];
const reports = (...agencies: ReadonlyArray<readonly string[]>) =>
  agencies.map((named, i) =>
    article(
      `${i}.example`,
      named.map((agency) => credit(agency)),
    ),
  );

describe('origins of the other reports', () => {
  test.each([
    ['one for all that credit one agency', reports(['ap'], ['ap'], ['ap']), { same: 0, known: 1, unknown: 0 }],
    ['one for each agency', reports(['ap'], ['afp']), { same: 0, known: 2, unknown: 0 }],
    ['one for two agencies that a third report credits both', reports(['ap'], ['afp'], ['afp', 'ap']), { same: 0, known: 1, unknown: 0 }],
    ['none for what credits the story’s own', reports(['reuters'], ['ap']), { same: 1, known: 1, unknown: 0 }],
    ['none for what is joined with the story’s own', reports(['reuters', 'ap'], ['ap']), { same: 2, known: 0, unknown: 0 }],
    ['unknown for what credits nobody', reports([], []), { same: 0, known: 0, unknown: 2 }],
    ['unknown for what only mentions', [article('a.example', [mention('ap')])], { same: 0, known: 0, unknown: 1 }],
    ['an agency’s own page', [article('apnews.com')], { same: 0, known: 1, unknown: 0 }],
    ['nothing for nothing', [], { same: 0, known: 0, unknown: 0 }],
  ])('%s', (_what, related, origins) => {
    expect(countRelatedOrigins(story, related)).toEqual(origins);
  });
});
