import { expect, test } from 'vitest';
import { answerInReadersNames, storyInReadersNames } from '../../../src/ui/answer/in-readers-names';
import * as answers from '../answers';
import { textsOf } from '../locale';
import * as stories from '../stories';

const { evidence, source } = answers;
const chained = answers.answer({
  sources: [{ ...source('Reuters', evidence('(Reuters)')), via: ['AFP'] }, source('AFP', evidence('(AFP)'))],
  siblings: [answers.sibling(1, 'edited', { leftOutSources: ['Reuters', 'Le Courrier'] })],
});

test('a source, those through which it came, and those that a copy does not name are called as the reader calls them', () => {
  const { sources, siblings } = answerInReadersNames(chained, textsOf('zh_CN')).provenance;
  expect(sources.map(({ name, via }) => [name, ...via])).toEqual([['路透社', '法新社'], ['法新社']]);
  expect(siblings.map(({ leftOutSources }) => leftOutSources)).toEqual([['路透社', 'Le Courrier']]);
});

test('so are origins, also those that stand side by side, and sources that copies credit differently', () => {
  const origins = answers.originsOf(answers.originGroup('Reuters + AFP', [0]), answers.originGroup(null, [1]));
  const conflict = [{ agency: 'reuters', name: 'Reuters', outlets: 2 }];
  const { provenance } = answerInReadersNames(answers.answer({ origins, conflict }), textsOf('ru'));
  expect(provenance.origins.groups.map(({ name }) => name)).toEqual(['Рейтер + Франс Пресс', null]);
  expect(provenance.conflict?.map(({ name }) => name)).toEqual(['Рейтер']);
});

test('an outlet that is called like an agency keeps its name', () => {
  const { sources } = answerInReadersNames(
    answers.answer({ sources: [{ ...source('Reuters'), agency: null, outlet: 'reuters-hof.example', kind: 'outlet' }] }),
    textsOf('ar'),
  ).provenance;
  expect(sources[0]?.name).toBe('Reuters');
});

test('where the language has no other name, the name of the table stays', () => {
  expect(answerInReadersNames(chained, textsOf('de'))).toEqual(chained);
});

test('the family tree and sources that were called wrong follow', () => {
  const [asked, ...rest] = stories.whole.articles;
  if (!asked) throw new Error('A story has an article');
  const shown = storyInReadersNames(
    { ...stories.whole, articles: [{ ...asked, wrongSources: [{ agency: 'tass', name: 'TASS' }] }, ...rest] },
    textsOf('ru'),
  );
  expect(shown.tree.nodes.map(({ name }) => name)).toContain('Рейтер');
  expect(shown.articles[0]?.wrongSources).toEqual([{ agency: 'tass', name: 'ТАСС' }]);
});
