import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { makeFingerprint } from '../../../src/core/fingerprint/make-fingerprint';
import { keptShingles, shingle, withoutQuotedFlag } from '../../../src/core/fingerprint/shingles';
import { sharedRuns } from '../../../src/core/marks/shared-runs';
import { shingleWords, tokenise } from '../../../src/core/text/tokens';
import { storyText } from '../../fixtures/stories/read-story';

/** The shared runs of a text as it writes them. */
function runsOf(asked: string, isShared: (hash: number) => boolean, isSample = false): string[] {
  const tokens = tokenise(asked);
  return sharedRuns(tokens, isShared, isSample).map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ surface }) => surface)
      .join(' '),
  );
}
const within = (text: string) => {
  const all = new Set(shingle(shingleWords(tokenise(text))));
  return (hash: number) => all.has(hash);
};

describe('of a text that is known in full', () => {
  test('a run of five words is shared, whatever stands around it and between its words', () => {
    const runs = runsOf('Late at night the ferry left the port of Obock.', within('They say: “the ferry LEFT — the port” was empty'));
    expect(runs).toEqual(['the ferry left the port']);
  });

  test('four words alone are a stock phrase', () => {
    expect(runsOf('It was the end of the day for everyone', within('By the end of the war nobody came'))).toEqual([]);
  });

  test('a word that the other puts between leaves one passage, a word that it has not leaves two', () => {
    const runs = runsOf(
      'the ferry left the port at night with four hundred people on board',
      within('the ferry left the port late at night with four hundred people on board'),
    );
    expect(runs).toEqual(['the ferry left the port at night with four hundred people on board']);
    const longer = runsOf(
      'the ferry left the port late at night with four hundred people on board',
      within('the ferry left the port at night with four hundred people on board'),
    );
    expect(longer).toEqual(['the ferry left the port', 'at night with four hundred people on board']);
  });

  test('a text is one run of itself, and none of another', () => {
    const text = storyText('dam', 'wire.en').paragraphs.join('\n');
    expect(runsOf(text, within(text))).toHaveLength(1);
    expect(runsOf(text, within(storyText('dam', 'unrelated.en').paragraphs.join('\n')))).toEqual([]);
  });

  test('scripts without spaces are read in pairs', () => {
    expect(runsOf('消防员说渡轮在夜间起火沉没', within('港口说渡轮在夜间起火沉没了')).map((run) => run.replaceAll(' ', ''))).toEqual([
      '说渡轮在夜间起火沉没',
    ]);
  });

  test('a text of three words has no run', () => {
    expect(runsOf('the ferry left', () => true)).toEqual([]);
  });
});

describe('of a text that is known by a sample', () => {
  const kept = (text: string) => {
    const sample = new Set(keptShingles(shingle(shingleWords(tokenise(text)))));
    return (hash: number) => sample.has(hash);
  };
  const { paragraphs } = storyText('dam', 'wire.en');
  const whole = paragraphs.join('\n');

  test('what lies between neighbours of the sample is joined to one run', () => {
    const runs = runsOf(whole, kept(whole), true);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.split(' ').length).toBeGreaterThan(tokenise(whole).length - 12);
  });

  test('nothing is marked that the other text has not', () => {
    const other = [paragraphs[0], ...storyText('dam', 'unrelated.en').paragraphs, ...storyText('strike', 'wire.fr').paragraphs].join('\n');
    const runs = runsOf(whole, kept(other), true);
    expect(runs).toHaveLength(1);
    const first = tokenise(paragraphs[0] ?? '').map(({ surface }) => surface);
    expect(first.join(' ')).toContain(runs[0]);
    expect(runs[0]?.split(' ').length).toBeGreaterThan(first.length - 12);
  });
});

test('the shingles are those of fingerprints', () => {
  const { title, paragraphs, lang } = storyText('dam', 'wire.en');
  const { all } = makeFingerprint(title, paragraphs, lang, languageLists);
  const asked: number[] = [];
  sharedRuns(tokenise([title, ...paragraphs].join('\n')), (hash) => asked.push(hash) > 0, false);
  expect(new Set(asked.map(withoutQuotedFlag))).toEqual(all);
});
