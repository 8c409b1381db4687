import { describe, expect, test } from 'vitest';
import { diffWords, letterLikeness } from '../../../src/core/changes/word-edits';
import { tokenise } from '../../../src/core/text/tokens';

/** What stands on each side of every edit, as `asked > other`. */
function editsOf(asked: string, other: string): string[] {
  const [one, two] = [tokenise(asked), tokenise(other)];
  const words = (tokens: typeof one, [from, to]: readonly [number, number]) =>
    tokens
      .slice(from, to)
      .map(({ surface }) => surface)
      .join(' ');
  return diffWords(one, two).edits.map((edit) => `${words(one, edit.asked)} > ${words(two, edit.other)}`);
}

describe('edits', () => {
  test.each([
    ['the same words', 'The ferry left at noon', 'The ferry left at noon', []],
    ['other case, accents and punctuation', 'Le café ferma, hier.', 'le cafe FERMA hier', []],
    ['a word replaced', 'The ferry left at noon', 'The ferry left at dawn', ['noon > dawn']],
    ['a word added', 'The ferry left', 'The old ferry left', [' > old']],
    ['a word left out at the end', 'The ferry left early', 'The ferry left', ['early > ']],
    ['two edits with a word between', 'Four boats sank here', 'Nine boats burned here', ['Four > Nine', 'sank > burned']],
    ['Arabic', 'غادرت العبارة الميناء ليلا', 'غادرت السفينة الميناء ليلا', ['العبارة > السفينة']],
    ['Chinese, by characters', '渡轮离开港口', '渡轮进入港口', ['离 开 > 进 入']],
    ['nothing against a text', '', 'The ferry', [' > The ferry']],
    ['nothing against nothing', '', '', []],
  ])('%s', (_what, asked, other, edits) => {
    expect(editsOf(asked, other)).toEqual(edits);
  });
});

describe('likeness', () => {
  const likeness = (asked: string, other: string) => diffWords(tokenise(asked), tokenise(other)).likeness;

  test('is 1 for the same words and for two empty texts, 0 for texts without a common word', () => {
    expect(likeness('The ferry left', 'the FERRY left')).toBe(1);
    expect(likeness('', '')).toBe(1);
    expect(likeness('The ferry left', 'Rain fell')).toBe(0);
  });

  test('counts the common words of both sides', () => {
    expect(likeness('The ferry left', 'The ferry')).toBe(0.8);
    expect(likeness('one two three four', 'one two five six')).toBe(0.5);
  });

  test('falls with every replaced word', () => {
    const asked = 'the ferry left the harbour at noon';
    const others = [
      asked,
      asked.replace('noon', 'dawn'),
      asked.replace('noon', 'dawn').replace('left', 'reached'),
      'a boat came back at dawn',
    ];
    const shares = others.map((other) => likeness(asked, other));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(new Set(shares).size).toBe(others.length);
  });

  test('is 0 where too many edits would have to be tried', () => {
    const words = (letter: string) => Array.from({ length: 400 }, (_, index) => `${letter}${index}`).join(' ');
    const [asked, other] = [tokenise(`start ${words('a')} end`), tokenise(`start ${words('b')} end`)];
    expect(diffWords(asked, other)).toEqual({ edits: [{ asked: [0, asked.length], other: [0, other.length] }], likeness: 0 });
  });
});

test.each([
  ['holm', 'holm', 1],
  ['holm', 'holme', 8 / 9],
  ['holm', 'dahl', 4 / 8],
  ['', '', 0],
  ['абв', 'абг', 4 / 6],
])('letters of %s and %s', (one, two, share) => {
  expect(letterLikeness(one, two)).toBeCloseTo(share);
});
