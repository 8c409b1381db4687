import { describe, expect, it } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { keptOf, makeFingerprint } from '../../../src/core/fingerprint/make-fingerprint';
import { compare, compareVersion } from '../../../src/core/match/compare';
import { isSibling, type Relation } from '../../../src/core/model/relation';
import { type FormText, formPairs } from '../../fixtures/form-reports/form-texts';

const PAIRS = formPairs();
const FORMS = PAIRS.filter(({ kind }) => kind === 'form');
/** Forms that are still taken for copies: hardly a number in them, and in their script any word may be a name. */
const MAX_MISSED = 4;

function relationOf(lang: string, asked: FormText, other: FormText): Relation {
  const print = ({ title, paragraphs }: FormText) => makeFingerprint(title, paragraphs, lang, languageLists);
  return compare(print(asked), keptOf(print(other))).relation;
}

/** Names of the pairs whose texts are called siblings. */
function siblingsAmong(pairs: typeof PAIRS, texts: (pair: (typeof PAIRS)[number]) => [FormText, FormText]): string[] {
  return pairs.filter((pair) => isSibling(relationOf(pair.lang, ...texts(pair)))).map(({ lang, name }) => `${lang} ${name}`);
}
const namesOf = (pairs: typeof PAIRS) => pairs.map(({ lang, name }) => `${lang} ${name}`);

describe('isFormReport', () => {
  it('has forms in many languages to look at', () => {
    expect(FORMS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(FORMS.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(12);
  });

  it('tells reports of one form with other facts apart, whichever is asked', () => {
    expect(siblingsAmong(FORMS, ({ first, second }) => [first, second]).length).toBeLessThanOrEqual(MAX_MISSED);
    expect(siblingsAmong(FORMS, ({ first, second }) => [second, first]).length).toBeLessThanOrEqual(MAX_MISSED);
  });

  it('tells them apart where one of them was cut', () => {
    expect(siblingsAmong(FORMS, ({ copy, second }) => [copy, second]).length).toBeLessThanOrEqual(MAX_MISSED);
    expect(siblingsAmong(FORMS, ({ copy, second }) => [second, copy]).length).toBeLessThanOrEqual(MAX_MISSED);
  });

  it('leaves copies of such a report at other outlets what they are', () => {
    expect(siblingsAmong(FORMS, ({ copy, first }) => [copy, first])).toEqual(namesOf(FORMS));
    expect(siblingsAmong(FORMS, ({ first, copy }) => [first, copy])).toEqual(namesOf(FORMS));
  });

  it('leaves a report with some facts brought up to date a copy', () => {
    expect(siblingsAmong(PAIRS, ({ updated, first }) => [updated, first])).toEqual(namesOf(PAIRS));
  });

  it('leaves updates and localised copies of a story what they are', () => {
    const same = PAIRS.filter(({ kind }) => kind === 'same');
    expect(siblingsAmong(same, ({ first, second }) => [first, second])).toEqual(namesOf(same));
    expect(siblingsAmong(same, ({ first, second }) => [second, first])).toEqual(namesOf(same));
  });

  it('is no version of another report of the same outlet', () => {
    const [form] = FORMS;
    if (!form) throw new Error('there are forms');
    const print = ({ title, paragraphs }: FormText) => makeFingerprint(title, paragraphs, form.lang, languageLists);
    expect(compareVersion(print(form.first), keptOf(print(form.second))).relation).toBe('unrelated');
    expect(isSibling(compareVersion(print(form.first), keptOf(print(form.copy))).relation)).toBe(true);
  });
});
