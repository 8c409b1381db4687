import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { keptOf, makeFingerprint, printOfKept } from '../../../src/core/fingerprint/make-fingerprint';
import { SCHEME } from '../../../src/core/fingerprint/scheme';
import { codeKind, termCode } from '../../../src/core/fingerprint/term-code';

const TITLE = 'Un ferry coule au large de Port-Salines';
const PARAGRAPHS = [
  'Un ferry avec 412 personnes à bord a coulé dans la nuit au large de Port-Salines, en Italie.',
  'Les secours, dirigés par Marceline Odou, ont sauvé 400 passagers.',
];
const print = makeFingerprint(TITLE, PARAGRAPHS, 'fr', languageLists);

describe('a fingerprint', () => {
  test('says how it was made and of how many words', () => {
    expect(print).toMatchObject({ scheme: SCHEME, lang: 'fr', wordCount: 8 + 19 + 10 });
  });

  test('takes the headline for the first line', () => {
    const { shingles, terms } = makeFingerprint('', [TITLE, ...PARAGRAPHS], 'fr', languageLists);
    expect(shingles).toEqual(print.shingles);
    expect(terms).toEqual(print.terms);
  });

  test('does not depend on case, marks, punctuation or paragraphs', () => {
    const shouted = makeFingerprint(
      TITLE.toUpperCase(),
      [PARAGRAPHS.join(' ').normalize('NFD').replaceAll(',', ' –')],
      'fr',
      languageLists,
    );
    expect(shouted.shingles).toEqual(print.shingles);
  });

  test('keeps some of all shingles, rising and distinct', () => {
    const kept = [...print.shingles];
    expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
    for (const hash of kept) expect(print.all.has(hash)).toBe(true);
    expect(print.shingleCount).toBe(print.all.size);
  });

  test('holds the codes of its terms, in their order', () => {
    expect([...print.terms]).toEqual(print.storyTerms.map(termCode));
    expect(Array.from(print.terms, (code) => print.termTable.indexOf(code))).toEqual(print.storyTerms.map((_, index) => index));
    expect(print.storyTerms.map(({ label }) => label)).toEqual(expect.arrayContaining(['412', '400', 'Italie']));
  });

  test('counts how often each term is said', () => {
    const { storyTerms, counts } = makeFingerprint('', ['412 passagers, 412 passagers, 7 marins'], 'fr', languageLists);
    const said = storyTerms.map(({ key }, place) => [key, counts[place]]);
    expect(said).toEqual(
      expect.arrayContaining([
        ['412', 2],
        ['7', 1],
        ['passag', 2],
        ['marins', 1],
      ]),
    );
    expect(makeFingerprint('', [Array(400).fill('passagers').join(' ')], 'fr', languageLists).counts[0]).toBe(255);
  });

  test('of nothing is empty', () => {
    expect(makeFingerprint('', [], '', languageLists)).toMatchObject({
      wordCount: 0,
      shingleCount: 0,
      shingles: new Uint32Array(),
      terms: new Uint32Array(),
    });
  });
});

test('a kept fingerprint asks with what was kept of it', () => {
  const kept = printOfKept(keptOf(print));
  expect([...kept.all]).toEqual([...print.shingles]);
  expect(kept.termTable).toEqual(print.termTable);
  expect(kept.weights).toEqual(print.weights);
  expect(kept.wordNorm).toBe(print.wordNorm);
  expect(kept.storyTerms).toEqual([]);
  expect(new Set([...kept.terms].map(codeKind))).toEqual(new Set(['number', 'place', 'name', 'word']));
});
