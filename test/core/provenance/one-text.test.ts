import { expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { keptOf, makeFingerprint } from '../../../src/core/fingerprint/make-fingerprint';
import type { Measured } from '../../../src/core/provenance/measure-candidates';
import { oneTextAmong } from '../../../src/core/provenance/one-text';
import { storyPrint } from '../../fixtures/stories/read-story';
import { article, comparison, credit } from './articles';

const told = (domain: string, name: string): Measured => ({
  ...article(domain),
  comparable: keptOf(storyPrint('dam', name)),
  comparison: comparison('related'),
});

const wire = told('quay.example', 'wire.en');
const copy = told('lock.example', 'copied.en');
const other = told('mill.example', 'unrelated.en');
const areOneText = oneTextAmong([wire, copy, other]);

test('two copies are one text, whichever is asked about', () => {
  expect([areOneText(wire, copy), areOneText(copy, wire)]).toEqual([true, true]);
});

test('what shares no words is not', () => {
  expect(areOneText(wire, other)).toBe(false);
});

test('nothing is said of an article that was not measured', () => {
  expect(areOneText(article('away.example'), copy)).toBe(false);
});

test('an opinion piece that quotes another is of its text, unless it credits somebody', () => {
  const words = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ');
  const of = (domain: string, paragraphs: string[], change: Partial<Measured> = {}): Measured => ({
    ...article(domain),
    comparable: keptOf(makeFingerprint('', paragraphs, 'en', languageLists)),
    comparison: comparison('related'),
    ...change,
  });
  const page = { staff: null, kind: { value: 'opinion' as const, quote: 'Opinion' }, corrected: null, translated: null, modifiedAt: null };
  const report = of('quay.example', [words('reef', 30), words('crew', 40), words('quay', 30)]);
  const quoting = [words('ferry', 50), `“${words('reef', 30)}”`, words('rust', 60), `“${words('quay', 30)}”`];
  const piece = of('lock.example', quoting, { page });
  const crediting = of('mill.example', quoting, { page, credits: [credit('afp')] });
  const areOne = oneTextAmong([report, piece, crediting]);
  expect([areOne(report, piece), areOne(piece, report), areOne(report, crediting)]).toEqual([true, true, false]);
});
