import { expect, test } from 'vitest';
import { choiceOf, libraryPath } from '../../../src/ui/library/asked-query';
import { queryOf } from '../../../src/ui/library/use-list';

const FIRST = { view: 'articles', order: 'newest', words: '' } as const;

test('a choice is the same after it was an address', () => {
  const choice = {
    view: 'stories',
    order: 'outlets',
    words: 'ferry & port',
    agency: 'afp',
    outlet: 'a.example',
    lang: 'fr',
    copies: 'alone',
    found: 'rewritten',
    tracked: 'fresh',
    opened: 'supplied',
    days: 7,
  } as const;
  expect(choiceOf(new URL(libraryPath(choice), 'https://own.example').search)).toEqual(choice);
  expect(libraryPath(FIRST)).toBe('/library.html');
});

test.each(['', '?view=all&order=up&copies=3&found=all&opened=yes&days=8&words=', '?days=7e0'])('“%s” narrows nothing', (search) => {
  expect(choiceOf(search)).toEqual(FIRST);
});

test('words of any length are cut to what is searched', () => {
  expect(choiceOf(`?words=${'a'.repeat(5_000)}`).words).toHaveLength(200);
});

test('days become a moment to the minute, so that each stretch is one of the same list', () => {
  const now = Date.parse('2024-05-04T08:00:31Z');
  expect(queryOf({ ...FIRST, days: 7 }, now)).toEqual({ ...FIRST, from: Date.parse('2024-04-27T08:00:00Z') });
  expect(queryOf(FIRST, now)).toEqual(FIRST);
});
