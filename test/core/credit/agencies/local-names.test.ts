import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/core/appearance';
import { agencyById } from '../../../../src/core/credit/agencies/agencies';
import { LOCAL_NAMES, localAgencyName } from '../../../../src/core/credit/agencies/local-names';

const rows = Object.entries(LOCAL_NAMES).flatMap(([id, names]) =>
  Object.entries(names).map(([language, name]) => ({ id, language, name })),
);

test('each is a name by which the agency is read on pages, and another than the one of the table', () => {
  const wrong = rows.filter(({ id, name }) => !agencyById(id)?.names.includes(name) || agencyById(id)?.name === name);
  expect(wrong).toEqual([]);
});

test('each is in a language of the screens, and in its letters', () => {
  const scripts: Readonly<Record<string, RegExp>> = { ar: /^[\p{sc=Arabic}\s]+$/u, ru: /^[\p{sc=Cyrillic}\s-]+$/u, zh: /^\p{sc=Han}+$/u };
  const latin = /^[\p{sc=Latin}\s-]+$/u;
  const languages = LANGUAGES.map((tag) => tag.split('-')[0]);
  const wrong = rows.filter(({ language, name }) => !languages.includes(language) || !(scripts[language] ?? latin).test(name));
  expect(wrong).toEqual([]);
});

test('a language is found by its tag; where there is no other name, there is none', () => {
  expect(localAgencyName('reuters', 'zh-CN')).toBe('路透社');
  expect(localAgencyName('reuters', 'de')).toBeNull();
  expect(localAgencyName('no-such-agency', 'ar')).toBeNull();
});
