import { expect, test } from 'vitest';
import { keptOf } from '../../../src/core/fingerprint/make-fingerprint';
import type { Measured } from '../../../src/core/provenance/measure-candidates';
import { oneTextAmong } from '../../../src/core/provenance/one-text';
import { storyPrint } from '../../fixtures/stories/read-story';
import { article, comparison } from './articles';

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
