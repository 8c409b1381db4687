import { expect, test } from 'vitest';
import { summarise } from '../../../src/ui/popup/summary';
import * as answers from '../answers';

const names = (sources: readonly { name: string }[]) => sources.map(({ name }) => name);

test('siblings of one outlet count once, those of this outlet not at all', () => {
  expect(summarise(answers.isTheOriginal).otherOutlets).toBe(1);
  const own = answers.answer({ siblings: [answers.sibling(1, 'edited', { outlet: { domain: 'quai.example', name: 'Quai' } })] });
  expect(summarise(own).otherOutlets).toBe(0);
});

test('siblings of unknown outlets count each', () => {
  const outlet = { domain: '', name: '' };
  const unknown = answers.answer({ siblings: [answers.sibling(1, 'edited', { outlet }), answers.sibling(2, 'edited', { outlet })] });
  expect(summarise(unknown).otherOutlets).toBe(2);
});

test('what only a sibling credits is no credit of this page', () => {
  const { namedBy } = summarise(answers.wholeStory);
  expect(namedBy.who === 'page' && [names(namedBy.credited), names(namedBy.mentioned)]).toEqual([
    ['Al Jazeera', 'Agences de presse'],
    ['Reuters'],
  ]);
});

test.each([
  ['copies', answers.onlyCopiesName],
  ['copies-this-outlet', answers.isTheOriginal],
  ['nobody', answers.nothingFound],
])('named by %s', (who, answer) => {
  expect(summarise(answer).namedBy.who).toBe(who);
});
