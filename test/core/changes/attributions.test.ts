import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../src/core/changes/attributions';
import { readPair } from './texts';

/** Each attribution of a sentence: its words, and the agency's id or the speaker's keys. */
function attributionsOf(lang: string, text: string): string[] {
  const [read] = readPair(lang, [text]);
  return read.sentences
    .flatMap((sentence) => sourcesOf(sentence, read).attributions)
    .map(({ sentence, start, end, agency, speaker }) => `${sentence.paragraphText.slice(start, end)} = ${agency?.id ?? speaker.join(' ')}`);
}

describe('an agency is the source', () => {
  test.each([
    ['en', 'Two ships sank, according to Reuters.', 'according to Reuters = reuters'],
    ['en', 'Reuters reported that two ships sank.', 'Reuters reported = reuters'],
    ['fr', 'Deux navires ont coulé, selon l’AFP.', 'selon l’AFP = afp'],
    ['de', 'Zwei Schiffe sanken, wie Reuters berichtet.', 'Reuters berichtet = reuters'],
    ['ar', 'غرقت سفينتان، بحسب رويترز.', 'بحسب رويترز = reuters'],
    ['ru', 'Два судна затонули, сообщает Reuters.', 'сообщает Reuters = reuters'],
  ])('%s: %s', (lang, text, attribution) => {
    expect(attributionsOf(lang, text)).toContain(attribution);
  });

  test('not from another sentence, nor from far away', () => {
    expect(attributionsOf('en', 'The ministry said nothing. Reuters has an office here.')).toEqual([]);
    expect(attributionsOf('en', 'Reuters has an office in the old and very crowded harbour street, the ministry reported.')).toEqual([]);
  });
});

describe('anybody else is the source', () => {
  test.each([
    ['fr', 'Deux navires ont coulé, selon le ministère de la Défense.', 'selon le ministère de la Défense = w minist m tpns'],
    ['en', 'Two ships sank, according to the port authority.', 'according to the port authority = w port w author'],
    ['de', 'Zwei Schiffe sanken, laut Hafenamt.', 'laut Hafenamt = w hafena'],
    ['en', 'Two ships sank, captain Lars Holm said on Friday.', 'Lars Holm said = m rs m arm'],
  ])('%s: %s', (lang, text, attribution) => {
    expect(attributionsOf(lang, text)).toEqual([attribution]);
  });

  test.each([
    ['a word that points back', 'fr', 'Voici des sources, selon lesquelles deux navires ont coulé.'],
    ['another word of the same letters', 'fr', 'Le bateau d’après-midi est parti.'],
    ['a number', 'en', 'The ships sank, according to 14 people.'],
    ['a whole statement', 'en', 'According to plans drawn long ago brave young engineers built strong wooden harbour walls.'],
    ['a verb without a name beside it', 'en', 'The harbour authority said so on a rainy day.'],
    ['a name behind a comma', 'en', 'It was said, Holm slept.'],
    ['a word that only agencies follow', 'de', 'Zwei Schiffe sanken, wie gestern Anna Brandt sah.'],
    ['no word of saying', 'en', 'Captain Holm of Norway slept on the ferry.'],
  ])('%s names nobody', (_what, lang, text) => {
    expect(attributionsOf(lang, text)).toEqual([]);
  });
});

test.each([
  ['en', 'The ministry said nothing.', true],
  ['en', 'The ministry slept.', false],
  ['fr', 'Selon le ministère, rien n’a brûlé.', true],
  ['de', 'Das teilte das Amt mit.', true],
  ['en', '', false],
])('%s: "%s" is attributed: %s', (lang, text, isAttributed) => {
  const [read] = readPair(lang, [text]);
  expect(read.sentences.some((sentence) => sourcesOf(sentence, read).isAttributed)).toBe(isAttributed);
});
