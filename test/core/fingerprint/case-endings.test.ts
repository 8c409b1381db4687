import { expect, test } from 'vitest';
import { withoutCase } from '../../../src/core/fingerprint/case-endings';
import { soundKey } from '../../../src/core/fingerprint/sound-key';

test.each([
  ['pl', 'brexitem', 'brexit'],
  ['uk', 'конгресом', 'congress'],
  ['ru', 'трампом', 'trump'],
  ['lt', 'trumpas', 'trump'],
])('a name in a case has the key of its basic form too: %s %s', (lang, word, basic) => {
  expect(withoutCase(word, lang).map(soundKey)).toContain(soundKey(basic));
});

test.each([
  ['en', 'islam'],
  ['pl', 'adam'],
  ['ru', 'том'],
])('nothing is cut from %s %s', (lang, word) => {
  expect(withoutCase(word, lang)).toEqual([word]);
});
