// Recognises a note on a mistake and a notice of withdrawal: a line beside the story.
import type { LanguageLists } from '../languages/language-lists';
import { foldLine, holdsPhrase, isWord, opensWith } from './folded-words';
import { type NoteKind, type NoteWords, noteWords } from './note-words';
import { taggedTitle } from './tagged-title';

/** Characters of a note; a longer line is a paragraph of the story. */
const MAX_NOTE = 600;
/** Characters of an agency's note, which is one sentence. Chosen by hand. */
const MAX_AGENCY_NOTE = 300;
/** Characters within which a note says that the article was taken back: further on, the story tells of another one. */
const MAX_BEFORE_WITHDRAWN = 20;
/** Characters of an agency's note without brackets; a longer line may be a sentence of the story. Chosen by hand. */
const MAX_BARE = 160;
/** Characters within which a line says that it is a note. Further on, the note hangs on a paragraph of the story. Chosen by hand. */
const MAX_BEFORE_NOTE = 120;
/** Characters of a line that is a label alone, with the signs around it. Chosen by hand. */
const MAX_LABEL_LINE = 60;
/** Paragraphs at each end of a text that may be notes. */
const NOTE_PARAGRAPHS = 2;

/** What a line of the page says of the article; null for a line of the story. */
export function noteKind(text: string, lang: string, lists: Pick<LanguageLists, 'words'>): NoteKind | null {
  return text.length > MAX_NOTE ? null : kindOfFolded(foldLine(text), noteWords(lang, lists));
}

function kindOfFolded(folded: string, words: NoteWords): NoteKind | null {
  if (opensWith(folded, words.withdrawal) || isAtHead(folded, words.withdrawn)) return 'withdrawal';
  if (opensWith(folded, words.correction) || isDatedLabel(folded, words.correction) || holdsPhrase(folded, words.corrected))
    return 'correction';
  // `Hinweis der Redaktion: Wir haben die Zahl der Boote korrigiert.`
  if (opensWith(folded, words.editorsNote) && holdsPhrase(folded, words.corrects)) return 'correction';
  return isAroundDate(folded, words.corrected) || isAgencyNote(folded, words) ? 'correction' : null;
}

/** True for a line that is a note from its beginning. */
export function isNote(text: string, lang: string, lists: Pick<LanguageLists, 'words'>): boolean {
  if (text.length > MAX_NOTE) return false;
  // Its beginning first: hardly a line of a story passes that, and it takes less to look at.
  return (BRACKETED.test(text) || noteKind(text.slice(0, MAX_BEFORE_NOTE), lang, lists) !== null) && noteKind(text, lang, lists) !== null;
}

/** A line that is nothing but the label of a note, which stands in the next one: `Correction`. */
export function isNoteLabel(text: string, lang: string, lists: Pick<LanguageLists, 'words'>): boolean {
  return text.length <= MAX_LABEL_LINE && isWord(foldLine(text), noteWords(lang, lists).correction);
}

/** A line that is nothing but a word of withdrawal: `Retracted`. */
export function isWithdrawalLabel(text: string, lang: string, lists: Pick<LanguageLists, 'words'>): boolean {
  return text.length <= MAX_LABEL_LINE && isWord(foldLine(text), noteWords(lang, lists).withdrawal);
}

function isAtHead(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => holdsPhrase(folded.slice(0, phrase.length + MAX_BEFORE_WITHDRAWN), [phrase]));
}

/** The label, a date and a colon: `Correction, 4 May 2026: …`, `Korrektur vom 4. Mai 2026: …`. */
const DATED = /^[\s,(（]{0,3}[^:：]{0,15}\d[^:：]{0,25}[:：]/u;

function isDatedLabel(folded: string, words: readonly string[]): boolean {
  const text = folded.replace(/^[[【(<*\s]+/, '');
  return words.some((word) => text.startsWith(word) && /^[\s,(（]/.test(text.slice(word.length)) && DATED.test(text.slice(word.length)));
}

/** Characters of a date with its hour and the small words beside it. */
const MAX_DATE = 45;

/** Many languages put the date inside the phrase: `Dieser Artikel wurde am 4. Mai 2026 korrigiert`, `This Oct. 3 story has been corrected`. */
function isAroundDate(folded: string, phrases: readonly string[]): boolean {
  if (!/\d/.test(folded)) return false;
  return phrases.some((phrase) => {
    for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1))
      if (isParted(folded, phrase, at, folded.length)) return true;
    return false;
  });
}

/** The same, where what stands before the last word of the phrase ends by this offset: then the date is when that was done. */
export function isDoneOn(folded: string, phrases: readonly string[], before: number): boolean {
  return phrases.some((phrase) => isParted(folded, phrase, phrase.lastIndexOf(' '), before));
}

/** True where the phrase stands in two parts with a date between. @param at offset of the space in the phrase that the date stands at */
function isParted(folded: string, phrase: string, at: number, before: number): boolean {
  const start = at < 0 ? -1 : folded.indexOf(phrase.slice(0, at + 1));
  const end = start + at;
  if (start < 0 || end > before) return false;
  const behind = folded.slice(end, end + MAX_DATE + phrase.length - at);
  const gap = behind.indexOf(phrase.slice(at));
  return gap > 0 && /\d/.test(behind.slice(0, gap)) && holdsPhrase(behind.slice(gap), [phrase.slice(at + 1)]);
}

/** Whom an agency's note speaks to: `Eds: Corrects …`, `(Eds: …)`. */
const TO_EDITORS = /^(?:eds|editors|note to editors|attention editors|editor[’']s note|editors[’'] note)\s?[:.–—-]\s*/;
const BRACKETED = /^[[(（【<＜〔](.*)[\])）】>＞〕]\.?$/su;

/** `(Corrects number of boats in second paragraph)`, `Eds: Corrects spelling in headline.`, `(2段落目の数字を訂正)`. Without brackets it begins with the verb. */
function isAgencyNote(folded: string, { corrects, parts }: NoteWords): boolean {
  if (folded.length > MAX_AGENCY_NOTE) return false;
  const inner = BRACKETED.exec(folded)?.[1] ?? '';
  const [bare, isMarked] = [(inner || folded).trim(), inner !== ''];
  const told = bare.replace(TO_EDITORS, '');
  const verbs = corrects.filter((verb) => told.startsWith(verb) && holdsPhrase(told.slice(0, verb.length + 1), [verb]));
  if (verbs.length === 0 && !isMarked) return false;
  const namesPart = holdsPhrase(told, parts);
  const opens = verbs.some((verb) => namesPart || !JOINED.test(verb));
  return isMarked ? opens || (namesPart && holdsPhrase(told, corrects)) : opens && namesPart && (told !== bare || told.length <= MAX_BARE);
}

/** Scripts in which a word of two letters may begin a longer one: `修正案`. */
const JOINED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The story of a text alone: without the notes at its ends and the tags before its title, which are no part of what is compared. */
export function withoutNotes(
  title: string,
  paragraphs: readonly string[],
  lang: string,
  lists: Pick<LanguageLists, 'words'>,
): { readonly title: string; readonly paragraphs: readonly string[] } {
  const lastPart = paragraphs.length - NOTE_PARAGRAPHS;
  let isLabelled = false;
  const own = paragraphs.filter((text, index) => {
    const isInside = index >= NOTE_PARAGRAPHS && index < lastPart;
    // The one before the last part may be the label of a note that begins there.
    if (isInside && index < lastPart - 1) return true;
    const isLabel = isNoteLabel(text, lang, lists);
    const isOwn = isInside || (!isLabelled && !isLabel && !isNote(text, lang, lists));
    isLabelled = isLabel;
    return isOwn;
  });
  return { title: taggedTitle(title, lang, lists).bare, paragraphs: own.length > 0 ? own : paragraphs };
}
