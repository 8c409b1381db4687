import { expect, test } from 'vitest';
import { toPlainText } from '../../../src/ui/citation/plain-text';
import * as answers from '../answers';
import { locales, textsOf } from '../locale';
import { citation } from './hostile';

const plain = (change: Parameters<typeof citation>[0], locale = 'en') =>
  toPlainText(citation({ url: 'https://quai.example/ferry', ...change }), textsOf(locale));

test('a citation reads as a sentence', () => {
  expect(plain({})).toBe(
    '“Un ferry s’échoue”, Quai des dépêches (credit: Al Jazeera, Reuters), May 3, 2024, https://quai.example/ferry (read May 4, 2024).\n',
  );
});

test('a second sentence says who told the event first', () => {
  const { origins } = answers.wholeStory.provenance;
  expect(plain({ origins }).split('\n')[1]).toBe(
    'Reports on this event: 8 outlets · 2 known origins: Reuters (6 outlets) and AFP (1 outlet) · 1 of unknown origin.',
  );
  const unknown = answers.originsOf(answers.originGroup(null, [0, 1]));
  expect(plain({ origins: unknown }).split('\n')[1]).toBe('Reports on this event: 2 outlets · no known origin.');
});

test('a correction is said in a sentence of its own', () => {
  const correction = { value: 'correction', quote: 'It was 62, not 26.', day: '2024-05-05', isAfter: true } as const;
  const elsewhere = { outlet: 'The Courier', url: 'https://courier.example/ferry' };
  expect(plain({ correction: { ...correction, by: elsewhere } }).split('\n')[1]).toBe(
    'Corrected after this copy, by The Courier: It was 62, not 26. (May 5, 2024) https://courier.example/ferry',
  );
  expect(plain({ correction: { ...correction, value: 'withdrawal', by: null, day: null } }).split('\n')[1]).toBe(
    'The page says that it withdrew this article. It was 62, not 26.',
  );
});

test('what is unknown is said to be, or left out', () => {
  expect(plain({ url: null, agencies: [], published: null, outlet: '', title: '' })).toBe('“Untitled”, unknown outlet, date unknown.\n');
});

test.each(locales)('in %s it has all its parts', (locale) => {
  const said = plain({}, locale);
  for (const part of ['Un ferry s’échoue', 'Quai des dépêches', 'Al Jazeera, Reuters', 'https://quai.example/ferry'])
    expect(said).toContain(part);
  expect(said).not.toMatch(/\$|undefined|null/);
});
