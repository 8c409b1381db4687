import { describe, expect, test } from 'vitest';
import { differingAttributions } from '../../../src/core/changes/differing-attributions';
import { likePairs, readPair } from './texts';

/** The words of each attribution that one text alone has, as `asked > other`. */
function differences(lang: string, asked: readonly string[], other: readonly string[], credited: readonly string[] = []): string[] {
  const [one, two] = readPair(lang, asked, other);
  const pairs = differingAttributions(likePairs(one, two), one, two, { asked: [], other: credited });
  return pairs.map((pair) =>
    [pair.asked, pair.other].map((own) => (own ? own.sentence.paragraphText.slice(own.start, own.end) : '')).join(' > '),
  );
}

const SHIPS = 'two old trawlers sank off the coast of Norway during the heavy storm on Friday night';

describe('an agency', () => {
  test.each([
    ['left out', [`According to Reuters, ${SHIPS}.`], [`The ${SHIPS}.`], [], ['According to Reuters > ']],
    ['added', [`The ${SHIPS}.`], [`According to Reuters, ${SHIPS}.`], [], [' > According to Reuters']],
    [
      'replaced by another',
      [`According to Reuters, ${SHIPS}.`],
      [`According to AFP, ${SHIPS}.`],
      [],
      ['According to Reuters > According to AFP'],
    ],
    ['credited by the other page', [`According to Reuters, ${SHIPS}.`], [`The ${SHIPS}.`], ['reuters'], []],
    ['named elsewhere in the other text', [`According to Reuters, ${SHIPS}.`], [`The ${SHIPS}.`, 'Reuters was there.'], [], []],
    ['kept', [`According to Reuters, ${SHIPS}.`], [`Reuters reported that ${SHIPS}.`], [], []],
    [
      'left out twice',
      [`According to Reuters, ${SHIPS}.`, 'Reuters reported that 14 sailors of both crews were saved by helicopters.'],
      [`The ${SHIPS}.`, 'The 14 sailors of both crews were saved by helicopters.'],
      [],
      ['According to Reuters > '],
    ],
    ['of a sentence that the other text has not', [`According to Reuters, ${SHIPS}.`], ['Rain fell all day over the town.'], [], []],
  ])('%s', (_what, asked, other, credited, expected) => {
    expect(differences('en', asked, other, credited)).toEqual(expected);
  });

  test('written onto another word is named all the same', () => {
    const asked = ['غرقت سفينتان قبالة سواحل النرويج يوم الجمعة، بحسب رويترز.'];
    const other = ['غرقت سفينتان قبالة سواحل النرويج يوم الجمعة.'];
    expect(differences('ar', asked, other)).toEqual(['بحسب رويترز > ']);
    expect(differences('ar', asked, [...other, 'وقال شهود لرويترز إن البحر كان هائجا.'])).toEqual([]);
  });
});

describe('any other speaker', () => {
  const SAID = ['Selon le ministère de la Défense, deux vieux chalutiers ont coulé au large du port pendant la tempête.'];
  const UNSAID = ['Deux vieux chalutiers ont coulé au large du port pendant la tempête.'];

  test('is left out where the other text says the same as its own statement', () => {
    expect(differences('fr', SAID, UNSAID)).toEqual(['Selon le ministère de la Défense > ']);
  });

  test.each([
    ['where the other text names the speaker beside', [...UNSAID, 'Le ministère de la Défense n’a rien vu.']],
    [
      'where it gives the statement to somebody',
      ['Selon des pêcheurs, deux vieux chalutiers ont coulé au large du port pendant la tempête.'],
    ],
    ['where it was told anew', ['Pendant la tempête, au large, on a vu couler deux chalutiers, vieux de trente ans, avec leurs filets.']],
    ['where there is nothing to compare with', []],
  ])('is not, %s', (_what, other) => {
    expect(differences('fr', SAID, other)).toEqual([]);
  });
});
