import { expect, test } from 'vitest';
import { tagOf } from '../../../src/core/languages/languages';
import { detectLanguage } from '../../../src/core/text/language';

const CEBUANO =
  'Ang gobyerno nagpahibalo og bag-ong plano alang sa mga eskwelahan sa nasod, ug ang mga magtutudlo makadungog pa og dugang sa sunod nga semana.';

test('franc knows the languages of the news and no other', async () => {
  expect(detectLanguage(CEBUANO)).not.toBe('ceb');
  // Only now: its dictionaries were made when detectLanguage was loaded, after the models of others were gone.
  const { francAll } = await import('franc');
  const codes = francAll(CEBUANO).map(([code]) => code);
  expect(codes).toContain('tgl');
  expect(codes.filter((code) => tagOf(code) === null)).toEqual([]);
});
