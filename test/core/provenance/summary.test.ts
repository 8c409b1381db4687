import { expect, test } from 'vitest';
import { summarise } from '../../../src/core/provenance/summary';
import * as answers from '../../ui/answers';

const names = (sources: readonly { name: string }[]) => sources.map(({ name }) => name);

test('a source that only a sibling credits is no credit of this page', () => {
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

test('an agency’s own page is signed by its staff: its origin is not called unknown', () => {
  const namedBy = (articles: readonly number[]) => {
    const origins = answers.originsOf(answers.originGroup('AFP', articles));
    return summarise({ ...answers.ownReport, provenance: { ...answers.ownReport.provenance, origins } }).namedBy.who;
  };
  expect(namedBy([0])).toBe('own-staff');
  // Where another outlet has it too, the agency may be named for that one.
  expect(namedBy([0, 1])).toBe('nobody');
});

test('a page that names nobody and quotes another outlet at length', () => {
  const { provenance } = answers.nothingFound;
  const [report] = answers.wholeStory.provenance.related;
  if (!report) throw new Error('No report');
  const quoting = (quoter: 'asked' | 'other') => {
    const related = [{ ...report, relation: 'quotes' as const, quoter }];
    return summarise({ ...answers.nothingFound, provenance: { ...provenance, related } }).namedBy;
  };
  expect(quoting('asked')).toEqual({ who: 'quotes', outlet: report.outlet });
  expect(quoting('other').who).toBe('nobody');
});
