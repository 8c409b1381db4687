import { describe, expect, test } from 'vitest';
import { isBoilerplate, isEndOfArticle } from '../../src/extract/boilerplate';

describe('a line that is no part of an article', () => {
  test.each([
    'Advertisement',
    'SHARE THIS ARTICLE',
    'Faire un don',
    'Lire aussi',
    'Lire aussi : les bateaux du port',
    'Read more: Storm over the harbour',
    'Lesen Sie auch: Sturm im Hafen',
    '» Sign up for our newsletter',
    'Leer más…',
    'Läs också: storm i hamnen',
    'Читайте также: буря в порту',
    'اقرأ أيضا',
    '関連記事',
    'Photo: Jane Doe/AP',
    'A ship in the harbour (Reuters/Jane Doe) – Getty Images',
    'Published: 15:56, 27 April 2024 | Updated: 16:02',
    'Publié le 27 mars 2020 à 07h47',
    'Опубликовано 3 мая 2024',
    'نشر في 27 أبريل 2024',
    '© 2024 Example Post',
  ])('%s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });
});

describe('a line of an article', () => {
  test.each([
    '',
    'The ferry left the harbour at noon.',
    'Share prices fell on Friday.',
    'The photo shows the harbour in 1950.',
    'Published letters show that the company knew of the crack.',
    'Publiées en 1950, ces 27 lettres sont rares et bien gardées au port.',
    'Sie lesen auch abends im Hafen.',
    'Le don de la ville a été refusé.',
    `Read more: ${'a long sentence that was written for this article '.repeat(6)}`,
  ])('%s', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});

test.each([
  ['Related articles', true],
  ['3 Comments', true],
  ['Leave a Comment', true],
  ['Das könnte Sie auch interessieren', true],
  ['Sur le même sujet', true],
  ['مواضيع ذات صلة', true],
  ['相关新闻', true],
  ['Comments by the minister were sharp.', false],
  ['The ferry left the harbour at noon.', false],
  ['', false],
])('"%s" ends the article: %s', (line, ends) => {
  expect(isEndOfArticle(line)).toBe(ends);
});
