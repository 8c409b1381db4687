// The values in a note on a mistake that may be the wrong one and the right one: quoted words, numbers and names.
import { numberStyle } from '../fingerprint/number-style';
import { findNumbers } from '../fingerprint/numbers';
import { calendarWords } from '../text/calendar-words';
import { fold } from '../text/fold';
import { quotedSpans } from '../text/quotations';

/** Only two values of one kind stand for each other. */
export type ValueKind = 'quoted' | 'number' | 'name';

export interface NoteValue {
  readonly kind: ValueKind;
  /** As the note writes it, without quotation marks. */
  readonly text: string;
  /** Offsets into the note, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Parts of one time or date: `4:40`, `3/10/2026`, `2026-10-03`. */
const JOINT = /^[:/–-]$/;
/** Words with a capital side by side, or any one word: `Ida Moren-Holt`, `jeudi`. */
const WORDS = /\p{Lu}[\p{L}\p{M}'’-]*(?:[ \u00a0]\p{Lu}(?:[\p{L}\p{M}'’-]+|\.))*|\p{L}[\p{L}\p{M}'’-]*/gu;
const CAPITAL = /^\p{Lu}/u;
/** Characters of a quotation that names a value; a longer one is a sentence. Chosen by hand. */
const MAX_QUOTED = 60;

/** The values of one kind in order. No two of them overlap. */
export function noteValues(note: string, kind: ValueKind, lang: string): NoteValue[] {
  if (kind === 'quoted') return quotedValues(note);
  return kind === 'number' ? numberValues(note, lang) : nameValues(note, lang);
}

function quotedValues(note: string): NoteValue[] {
  const spans = quotedSpans(note).filter(({ start, end }) => end - start <= MAX_QUOTED);
  return spans.map(({ start, end }) => ({ kind: 'quoted', text: note.slice(start + 1, end - 1).trim(), start, end }));
}

function numberValues(note: string, lang: string): NoteValue[] {
  const values: NoteValue[] = [];
  for (const { label, start } of findNumbers(note, numberStyle(note, lang))) {
    const end = start + label.length;
    const last = values.at(-1);
    if (last && JOINT.test(note.slice(last.end, start))) values[values.length - 1] = { ...last, end, text: note.slice(last.start, end) };
    else values.push({ kind: 'number', text: label, start, end });
  }
  return values;
}

/** Many languages write weekdays and months without a capital. */
function nameValues(note: string, lang: string): NoteValue[] {
  const ofCalendar = calendarWords(lang);
  return [...note.matchAll(WORDS)]
    .filter(([text]) => CAPITAL.test(text) || ofCalendar.has(fold(text)))
    .map(({ 0: text, index }) => ({ kind: 'name', text, start: index, end: index + text.length }));
}
