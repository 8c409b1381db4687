import { expect, test } from 'vitest';
import { withAgencyNames } from '../../src/build/agency-messages';
import { agencies } from '../../src/core/credit/agencies/agencies';
import { agencyMessage } from '../../src/core/credit/agencies/agency-message';
import { textsOf } from '../ui/locale';

test('an agency is named as readers of the language call it', () => {
  expect(withAgencyNames({}, 'zh_CN')).toMatchObject({ agency_zh_reuters: { message: '路透社' } });
  expect(textsOf('ru').agencyName('reuters', 'Reuters')).toBe('Рейтер');
});

test('where a language has no name for it, that of the table stays: no browser takes the English one', () => {
  expect(textsOf('en').agencyName('dpa', 'dpa')).toBe('German Press Agency');
  expect(textsOf('es').agencyName('dpa', 'dpa')).toBe('dpa');
  expect(textsOf('ar').agencyName('no-such-agency', 'Nobody')).toBe('Nobody');
});

test('the texts of the screens stay', () => {
  expect(withAgencyNames({ languageTag: { message: 'de' } }, 'de').languageTag).toEqual({ message: 'de' });
});

test('no two agencies have one message, and every key is one that browsers take', () => {
  const keys = agencies.map(({ id }) => agencyMessage(id, 'zh-CN'));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
});
