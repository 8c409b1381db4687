// What a note on a mistake names as wrong and as right: `It was 214, not 241`. Two values on both sides of a word of contrast.
import { foldDate } from '../dates/fold-date';
import type { LanguageLists } from '../languages/language-lists';
import type { Amendment } from '../model/page-statements';
import { UNSPACED } from '../text/tokens';
import { foldedWords } from './folded-words';
import { type NoteValue, noteValues, type ValueKind } from './note-values';

/** `not {old} but {new}` in parts. */
interface Contrast {
  /** Words that stand somewhere before it in the sentence: `corrects` of `corrects * to {new} from {old}`. */
  readonly far: string;
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly isOldFirst: boolean;
}

/** Characters of a note that are read. */
const MAX_CHARS = 600;
/** Pairs that are read; a note that names more corrects a table. Chosen by hand. */
const MAX_AMENDMENTS = 3;
/** Words of other meaning that may stand between a value and the words of contrast: what is counted, `214 people on board, not 241`. Chosen by hand. */
const MAX_UNIT_WORDS: Readonly<Record<ValueKind, number>> = { number: 5, quoted: 2, name: 0 };
/** The same behind those words: `not in the Essex`, `not the 241`. */
const MAX_FILLERS = 3;
/** Characters of a script without spaces in place of such words. */
const MAX_UNIT_CHARACTERS = 6;
const KINDS: readonly ValueKind[] = ['quoted', 'number', 'name'];
const SENTENCE_END = /[!?…。！？।؟]|\.(?=\s|$)/u;
const WITHOUT_SPACES = new RegExp(`[${UNSPACED}]`, 'u');

/** Empty where the note does not name both. A value that stands in two pairs is in neither: which is meant cannot be told. */
export function readAmendments(text: string, lang: string, lists: Pick<LanguageLists, 'words'>): Amendment[] {
  const note = text.slice(0, MAX_CHARS);
  const contrasts = foldedWords('contrasts', lang, lists).map(parseContrast).sort(bySpecific);
  const pairs = KINDS.flatMap((kind) => pairsOf(noteValues(note, kind, lang), note, contrasts));
  const said = pairs.filter(({ contrast }) => contrast.between !== '');
  const single = said.filter((pair) => !said.some((other) => other !== pair && overlap(pair, other)));
  const others = pairs.filter((pair) => pair.contrast.between === '' && !said.some((other) => overlap(pair, other)));
  const amendments = [...single, ...others, ...bareNames(note, contrasts)].map(({ contrast, first, second }) =>
    amendment(contrast, first, second, note),
  );
  const distinct = amendments.filter(({ old, now }) => old !== '' && now !== '' && foldDate(old) !== foldDate(now));
  return [...new Map(distinct.map((one) => [`${one.old}\n${one.now}`, one])).values()].slice(0, MAX_AMENDMENTS);
}

function parseContrast(pattern: string): Contrast {
  const isOldFirst = pattern.indexOf('{old}') < pattern.indexOf('{new}');
  const [lead = '', between = '', after = ''] = pattern.split(/\{old\}|\{new\}/).map((part) => part.trim());
  const parts = lead.split('*').map((part) => part.trim());
  return { far: parts.length > 1 ? (parts[0] ?? '') : '', before: parts.at(-1) ?? '', between, after, isOldFirst };
}

/** Those that say more come first: `not {old} but {new}` before `{new} not {old}`. */
function bySpecific(a: Contrast, b: Contrast): number {
  const length = ({ far, before, between, after }: Contrast): number => (far + before + between + after).length;
  return length(b) - length(a);
}

interface Pair {
  readonly contrast: Contrast;
  readonly first: NoteValue;
  readonly second: NoteValue;
}

function pairsOf(values: readonly NoteValue[], note: string, contrasts: readonly Contrast[]): Pair[] {
  return values.flatMap((second, index): Pair[] => {
    const first = values[index - 1];
    if (!first || SENTENCE_END.test(note.slice(first.end, second.start))) return [];
    if (isJoined(values[index - 2], first, note) && isJoined(second, values[index + 1], note)) return [];
    const contrast = contrasts.find((one) => isContrasted(one, first, second, note));
    return contrast ? [{ contrast, first, second }] : [];
  });
}

/** Parts of one range or date, of which neither is the whole value: `from 9 to 11, not from 8 to 10`. */
function isJoined(left: NoteValue | undefined, right: NoteValue | undefined, note: string): boolean {
  if (left?.kind !== 'number' || !right) return false;
  const between = note.slice(left.end, right.start);
  return !/[\p{P}]\s/u.test(between) && wordsIn(between).length <= 1;
}

function isContrasted({ far, before, between, after }: Contrast, first: NoteValue, second: NoteValue, note: string): boolean {
  const lead = lastSentence(foldDate(note.slice(0, first.start)));
  const tail = firstSentence(foldDate(note.slice(second.end)));
  const units = MAX_UNIT_WORDS[first.kind];
  return (
    isWithin(foldDate(note.slice(first.end, second.start)), between, units, MAX_FILLERS) &&
    isWithin(lead, before, Infinity, before === '' ? Infinity : MAX_FILLERS - 1) &&
    isWithin(tail, after, after === '' ? Infinity : MAX_FILLERS, Infinity, true) &&
    isWithin(lead, far, Infinity, Infinity)
  );
}

function lastSentence(text: string): string {
  return text.split(SENTENCE_END).at(-1) ?? '';
}

function firstSentence(text: string): string {
  return text.split(SENTENCE_END)[0] ?? '';
}

/**
 * True where the text holds the words, with at most so many other words before and behind them. Without words, the text itself must be as short.
 *
 * @param isStem the last word may go on: `düzeltil` of `düzeltilmiştir`
 */
function isWithin(text: string, words: string, maxBefore: number, maxBehind: number, isStem = false): boolean {
  const isUnspaced = WITHOUT_SPACES.test(words) || (words === '' && WITHOUT_SPACES.test(text));
  const [all, sought] = isUnspaced ? [lettersOf(text), lettersOf(words)] : [wordsIn(text), wordsIn(words)];
  const [before, behind] = isUnspaced ? [charactersFor(maxBefore), charactersFor(maxBehind)] : [maxBefore, maxBehind];
  if (sought.length === 0) return all.length <= Math.max(before, behind);
  for (let at = 0; at + sought.length <= all.length && at <= before; at++) {
    const isHere = sought.every((word, index) =>
      isStem && index === sought.length - 1 ? all[at + index]?.startsWith(word) : all[at + index] === word,
    );
    if (isHere && all.length - at - sought.length <= behind) return true;
  }
  return false;
}

function charactersFor(words: number): number {
  return words === Infinity ? words : words === 0 ? 0 : MAX_UNIT_CHARACTERS;
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function lettersOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]\p{M}*/gu) ?? [];
}

function overlap(one: Pair, two: Pair): boolean {
  return one.first.start < two.second.end && two.first.start < one.second.end;
}

/** Characters that `UNIT` looks at: a space, a word, and one that ends it. */
const UNIT_REACH = 17;
/** What is counted belongs to both numbers where it stands behind both: `3 May, not 4 May`. */
const UNIT = /^[ \u00a0]?(?:\p{Script=Han}|(?!\p{Script=Thai})[\p{L}\p{M}]{1,15}(?![\p{L}\p{M}]))/u;

function amendment({ isOldFirst }: Contrast, first: NoteValue, second: NoteValue, note: string): Amendment {
  const units = [first, second].map(({ kind, end }) => (kind === 'number' && UNIT.exec(note.slice(end, end + UNIT_REACH))?.[0]) || '');
  const isShared = units[0] !== '' && units[0] === units[1];
  const [one, two] = [first.text + (isShared ? units[0] : ''), second.text + (isShared ? units[0] : '')];
  return isOldFirst ? { old: one, now: two } : { old: two, now: one };
}

/** A name in a script without capitals: the stretch of its letters beside the words of contrast, up to a particle or a sign. */
const STRETCH_BEFORE = /[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}(?=[，、,\s]{0,2}$)/u;
const STRETCH_BEHIND = /^[，、,\s]{0,2}([\p{Script=Han}\p{Script=Katakana}ー・]{2,12})/u;
/** Characters that these look at: two signs and twelve letters. */
const STRETCH_REACH = 14;
/** What ends before a name in Chinese: `应为李明`. */
const COPULA = /^.*[为為是系由将將把]/u;
/** Words that say no: those of another kind (`应为`) stand beside any words of the sentence. */
const NEGATION = /[非不]|なく/u;
/** Characters of a name; a longer stretch holds other words too. Chosen by hand. */
const MAX_NAME = 6;

/** Chinese and Japanese names: `森田氏ではなく盛田氏`, `应为李明，而非黎明`. */
function bareNames(note: string, contrasts: readonly Contrast[]): Pair[] {
  return contrasts.flatMap((contrast): Pair[] => {
    const { before, between, after } = contrast;
    if (before !== '' || after !== '' || between.length < 2 || !NEGATION.test(between)) return [];
    const at = note.indexOf(between);
    const first = at < 0 ? '' : (STRETCH_BEFORE.exec(note.slice(Math.max(0, at - STRETCH_REACH), at))?.[0] ?? '').replace(COPULA, '');
    const second = at < 0 ? '' : (STRETCH_BEHIND.exec(note.slice(at + between.length, at + between.length + STRETCH_REACH))?.[1] ?? '');
    if (first.length < 2 || second.length < 2 || Math.max(first.length, second.length) > MAX_NAME) return [];
    const value = (text: string): NoteValue => ({ kind: 'name', text, start: at, end: at });
    return [{ contrast, first: value(first), second: value(second) }];
  });
}
