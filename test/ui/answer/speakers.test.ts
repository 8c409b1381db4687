import { expect, test } from 'vitest';
import { inReadingOrder, partnersOf, speakerOf } from '../../../src/ui/answer/speakers';
import * as answers from '../answers';

test('the words of this page come first, credits before mentions', () => {
  const [first] = answers.wholeStory.provenance.sources;
  const order = first && inReadingOrder(first, 'page').map(({ articleId, slot }) => `${articleId} ${slot}`);
  expect(order).toEqual(['page label', 'page mention', 'other-1 tail']);
});

test('the words of a sibling are shown with its outlet', () => {
  const words = answers.evidence('(AFP)', 'tail', 'other-1');
  expect(speakerOf(words, answers.onlyCopiesName)?.outlet.name).toBe('The Courier No. 1');
  expect(speakerOf({ ...words, articleId: 'long gone' }, answers.onlyCopiesName)).toBeNull();
});

test('partners of a joint credit are those of the same words', () => {
  const { sources } = answers.jointCredit.provenance;
  expect(sources.map((source) => partnersOf(source, sources).map(({ name }) => name))).toEqual([['Reuters'], ['Al Jazeera']]);
});

test('a source that is not joint has no partner, even in the same words', () => {
  const { sources } = answers.wholeStory.provenance;
  expect(sources.flatMap((source) => partnersOf(source, sources))).toEqual([]);
});
