import { describe, expect, it } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { keptOf, makeFingerprint, type Print } from '../../../src/core/fingerprint/make-fingerprint';
import { compare, compareVersion } from '../../../src/core/match/compare';
import { judgeForm } from '../../../src/core/match/form-report';
import { isSibling } from '../../../src/core/model/relation';
import { type FormPair, type FormText, formPairs } from '../../fixtures/form-reports/form-texts';

const PAIRS = formPairs();
const FORMS = PAIRS.filter(({ kind }) => kind === 'form');
/**
 * Forms that are taken for copies where only the kept fingerprint of the other is known, and where its text is at hand: hardly a number in them, and in
 * their script any word may be a name.
 */
const MAX_MISSED = { kept: 5, atHand: 1 };
type Known = keyof typeof MAX_MISSED;
const KNOWN: readonly Known[] = ['kept', 'atHand'];

function printOf(lang: string, { title, paragraphs }: FormText): Print {
  return makeFingerprint(title, paragraphs, lang, languageLists);
}

/** Names of the pairs whose texts are called siblings. */
function siblingsAmong(pairs: readonly FormPair[], known: Known, texts: (pair: FormPair) => readonly [FormText, FormText]): string[] {
  const areSiblings = (pair: FormPair): boolean => {
    const [asked, other] = texts(pair);
    const print = printOf(pair.lang, other);
    return isSibling(compare(printOf(pair.lang, asked), known === 'kept' ? keptOf(print) : print).relation);
  };
  return namesOf(pairs.filter(areSiblings));
}
const namesOf = (pairs: readonly FormPair[]) => pairs.map(({ lang, name }) => `${lang} ${name}`);

describe('judgeForm', () => {
  it('has forms in many languages to look at', () => {
    expect(FORMS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(FORMS.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(12);
  });

  describe.each(KNOWN)('of an article that is %s', (known) => {
    it('tells reports of one form with other facts apart, whichever is asked', () => {
      expect(siblingsAmong(FORMS, known, ({ first, second }) => [first, second]).length).toBeLessThanOrEqual(MAX_MISSED[known]);
      expect(siblingsAmong(FORMS, known, ({ first, second }) => [second, first]).length).toBeLessThanOrEqual(MAX_MISSED[known]);
    });

    it('tells them apart where one of them was cut', () => {
      expect(siblingsAmong(FORMS, known, ({ copy, second }) => [copy, second]).length).toBeLessThanOrEqual(MAX_MISSED[known]);
      expect(siblingsAmong(FORMS, known, ({ copy, second }) => [second, copy]).length).toBeLessThanOrEqual(MAX_MISSED[known]);
    });

    it('leaves copies of such a report at other outlets what they are', () => {
      expect(siblingsAmong(FORMS, known, ({ copy, first }) => [copy, first])).toEqual(namesOf(FORMS));
      expect(siblingsAmong(FORMS, known, ({ first, copy }) => [first, copy])).toEqual(namesOf(FORMS));
    });

    it('leaves a report with some facts brought up to date a copy', () => {
      expect(siblingsAmong(PAIRS, known, ({ updated, first }) => [updated, first])).toEqual(namesOf(PAIRS));
    });

    it('leaves updates and localised copies of a story what they are', () => {
      const same = PAIRS.filter(({ kind }) => kind === 'same');
      expect(siblingsAmong(same, known, ({ first, second }) => [first, second])).toEqual(namesOf(same));
      expect(siblingsAmong(same, known, ({ first, second }) => [second, first])).toEqual(namesOf(same));
    });
  });

  it('is no version of another report of the same outlet', () => {
    const [form] = FORMS;
    if (!form) throw new Error('there are forms');
    const relation = (text: FormText) => compareVersion(printOf(form.lang, form.first), keptOf(printOf(form.lang, text))).relation;
    expect(relation(form.second)).toBe('unrelated');
    expect(isSibling(relation(form.copy))).toBe(true);
  });
});

describe('two reports that only their dates tell from an update', () => {
  const DAYS = PAIRS.filter(({ kind }) => kind === 'day');
  /** Names of the pairs whose texts are called copies: those in doubt, or those without. */
  const copiesAmong = (inDoubt: boolean, known: Known, texts: (pair: FormPair) => readonly [FormText, FormText]): string[] => {
    const isAmong = (pair: FormPair): boolean => {
      const [asked, other] = texts(pair);
      const print = printOf(pair.lang, other);
      const { relation, mayTellOfTwoDays = false } = compare(printOf(pair.lang, asked), known === 'kept' ? keptOf(print) : print);
      return isSibling(relation) && mayTellOfTwoDays === inDoubt;
    };
    return namesOf(DAYS.filter(isAmong));
  };

  it.each(KNOWN)('are copies in doubt where the other is %s', (known) => {
    expect(DAYS.length).toBeGreaterThan(0);
    expect(copiesAmong(true, known, ({ first, second }) => [first, second])).toEqual(namesOf(DAYS));
    expect(copiesAmong(true, known, ({ first, second }) => [second, first])).toEqual(namesOf(DAYS));
  });

  it.each(KNOWN)('are no copies without doubt where one was cut and the other is %s', (known) => {
    expect(copiesAmong(false, known, ({ copy, second }) => [copy, second])).toEqual([]);
    expect(copiesAmong(false, known, ({ copy, second }) => [second, copy])).toEqual([]);
  });

  it.each(KNOWN)('leave no doubt on copies and updates where the other is %s', (known) => {
    expect(copiesAmong(false, known, ({ copy, first }) => [copy, first])).toEqual(namesOf(DAYS));
    expect(copiesAmong(false, known, ({ updated, first }) => [updated, first])).toEqual(namesOf(DAYS));
  });
});

describe('notices that have hardly a fact in common', () => {
  const { lang, copy, second, first } = FORMS.find((pair) => pair.lang === 'ro') as FormPair;

  it('are no rewriting of each other, however alike their words', () => {
    const [one, other] = [printOf(lang, copy), printOf(lang, second)];
    for (const isCopy of [false, true]) expect([judgeForm(one, other, isCopy), judgeForm(other, one, isCopy)]).toEqual(['form', 'form']);
    expect(isSibling(compare(one, other).relation)).toBe(false);
  });

  it('are not meant by a report that is worded anew', () => {
    expect(judgeForm(printOf(lang, copy), printOf(lang, first), false)).toBe('no-form');
  });
});
