import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { makeFingerprint } from '../../../src/core/fingerprint/make-fingerprint';
import { withoutQuotedFlag } from '../../../src/core/fingerprint/shingles';
import { findMarks } from '../../../src/core/marks/find-marks';
import { type KnownSibling, siblingByFingerprint, siblingByText } from '../../../src/core/marks/known-sibling';
import type { Marks } from '../../../src/core/model/marks';
import { storyText } from '../../fixtures/stories/read-story';

const wire = storyText('dam', 'wire.en');

function known(name: string, isSampled = false): KnownSibling {
  const { title, paragraphs, lang } = storyText('dam', name);
  const print = makeFingerprint(title, paragraphs, lang, languageLists);
  const kept = new Set(Array.from(print.shingles, withoutQuotedFlag));
  return isSampled ? siblingByFingerprint(print, (hash) => kept.has(hash)) : siblingByText(print, title, paragraphs);
}
const wordsOf = ({ paragraphs }: Marks, kind: string) =>
  paragraphs.flatMap(({ text, spans }) => spans.filter((span) => span.kind === kind).map(({ start, end }) => text.slice(start, end)));

describe('a sibling copied word for word', () => {
  test.each([
    ['by its text', false],
    ['by its fingerprint', true],
  ])('is marked in every paragraph, facts apart from none, %s', (_how, isSampled) => {
    const marks = findMarks(wire, known('copied.en', isSampled), languageLists);
    expect(marks.isRetold).toBe(false);
    expect(marks.isSampled).toBe(isSampled);
    expect(wordsOf(marks, 'fact')).toEqual([]);
    const copied = wordsOf(marks, 'copied').join(' ').length;
    expect(copied).toBeGreaterThan(0.9 * wire.paragraphs.join(' ').length);
  });

  test('no mark reaches over a paragraph', () => {
    for (const { text, spans } of findMarks(wire, known('copied.en'), languageLists).paragraphs)
      for (const { start, end } of spans) expect(text.slice(start, end).length).toBe(end - start);
  });
});

test('of an edited sibling, what stands in both is marked and what was changed is not', () => {
  const marks = findMarks(wire, known('edited.en'), languageLists);
  const other = storyText('dam', 'edited.en');
  const flat = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const otherText = flat([other.title, ...other.paragraphs].join(' '));
  const copied = wordsOf(marks, 'copied');
  expect(copied.length).toBeGreaterThan(3);
  for (const passage of copied) {
    const words = flat(passage).split(' ');
    expect(otherText).toContain(words.slice(0, 5).join(' '));
    expect(otherText).toContain(words.slice(-5).join(' '));
  }
  expect(copied.join(' ')).not.toContain('within three hours');
});

describe('a sibling in other words', () => {
  test.each(['rewritten.en', 'translated.fr', 'translated.ar'])('%s has its facts marked, each once and outside the headline', (name) => {
    const marks = findMarks(wire, known(name), languageLists);
    expect(marks.isRetold).toBe(true);
    const facts = wordsOf(marks, 'fact');
    expect(facts).toEqual(expect.arrayContaining(['312', '2.1 million']));
    expect(new Set(facts).size).toBe(facts.length);
    expect(marks.paragraphs.filter(({ isHeadline, spans }) => isHeadline && spans.some(({ kind }) => kind === 'fact'))).toEqual([]);
  });

  test('a fact within a copied passage has no mark of its own', () => {
    for (const { spans } of findMarks(wire, known('rewritten.en'), languageLists).paragraphs)
      for (const fact of spans.filter(({ kind }) => kind === 'fact'))
        expect(spans.filter(({ kind, start, end }) => kind === 'copied' && start < fact.end && end > fact.start)).toEqual([]);
  });
});

test('a name is marked from its first word, though it is known by another', () => {
  const asked = { title: 'Drones', paragraphs: ['They hit the base of Aïn al-Assad; the base of Aïn al-Assad is large.'], lang: 'en' };
  const { terms } = makeFingerprint('Attaque', ['La base d’Aïn al-Assad a été visée. On voit Aïn al-Assad de loin.'], 'fr', languageLists);
  const marks = findMarks(asked, { terms, wordCount: 50, hasShingle: () => false, isSampled: false }, languageLists);
  expect(wordsOf(marks, 'fact')[0]).toBe('Aïn al-Assad');
});

test('an unrelated text leaves nothing copied', () => {
  expect(wordsOf(findMarks(wire, known('unrelated.en'), languageLists), 'copied')).toEqual([]);
});
