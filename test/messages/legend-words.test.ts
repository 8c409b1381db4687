import { describe, expect, test } from 'vitest';
import { legendWords } from '../../src/messages/legend-words';
import { locales, textsOf } from '../ui/locale';

const OUTLET = { domain: 'quai.example', name: 'Quai des dépêches' };

describe.each(locales)('%s', (locale) => {
  const words = legendWords(textsOf(locale), OUTLET);

  test('has all its words, and names the sibling’s outlet', () => {
    expect(Object.entries(words).filter(([, word]) => !word)).toEqual([]);
    expect(words.sibling).toContain(OUTLET.name);
  });
});

test('a name in another script is isolated, so that it cannot reorder the words around it', () => {
  const { sibling } = legendWords(textsOf('en'), { domain: 'a.example', name: 'بوابة\u202e الأخبار' });
  expect(sibling).toBe('Compared with \u2068بوابة الأخبار\u2069');
});

test.each([
  ['its domain', { domain: 'quai.example', name: '' }, 'quai.example'],
  ['said to be unknown', { domain: '', name: '' }, textsOf('en').say('outletUnknown')],
])('an outlet without a name is %s', (_how, outlet, name) => {
  expect(legendWords(textsOf('en'), outlet).sibling).toContain(name);
});

test('where only credits are marked, no sibling is named', () => {
  expect(legendWords(textsOf('en'), null).sibling).toBeNull();
});
