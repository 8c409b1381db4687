// What the words of a name say that it is: an outlet, an institution, or nobody's name at all.
import { calendarWords } from '../../text/calendar-words';
import type { CreditPage, PageLine } from '../credit-page';
import { foldUnits } from '../words/fold-units';
import { isShortened, MAX_NAME, MAX_WORDS, type Word } from './name-span';
import { kindByEnd, type NameContext, type NameWord } from './name-words';

/** Sites that carry what others write, and stocks of pictures: named as source, they do not say whose text it is. */
const PLATFORMS =
  /^(?:facebook|instagram|twitter|x|youtube|tiktok|telegram|whatsapp|linkedin|reddit|pinterest|google(?: news| maps| earth)?|weibo|wechat|vk|wikipedia|wikimedia(?: commons)?|creative commons|getty(?: images)?|istock|shutterstock|pixabay|unsplash|pexels|adobe ?stock|depositphotos|flickr|imago|alamy|truth social|threads|bluesky|patreon|substack|medium|snapchat)$/;
/** Their hosts. */
export const PLATFORM_HOSTS =
  /(?:^|\.)(?:facebook|fb|instagram|twitter|x|youtube|youtu|tiktok|t|telegram|whatsapp|linkedin|reddit|pinterest|google|apple|weibo|vk|ok|wikipedia|wikimedia|creativecommons|gettyimages|amazon|patreon|mailchi|list-manage|doubleclick|bit|bsky)\.[a-z.]{2,6}$/;

/** False for words that by their length, their signs or their first letters cannot name a source. */
export function canBeName(name: string): boolean {
  const words = name.split(/\s+/);
  if (name.length < 2 || name.length > MAX_NAME || words.length > MAX_WORDS) return false;
  if (/[@_<>{}=#*]|[!?。！？]$|[:;!?] /u.test(name)) return false;
  if ([...name.matchAll(/\. /g)].some(({ index }) => !isShortened(name.slice(0, index)))) return false;
  return /^[\p{Lu}\p{Lo}\p{N}]|^[\p{Ll}]{1,2}\p{Lu}|^[dl]['’]\p{Lu}/u.test(name) && /\p{L}{2}/u.test(name);
}

/** A name of the table, a word for agencies or for pictures. */
export function isOtherwiseRead({ agency, kinds }: PageLine['hits'][number]): boolean {
  return agency !== null || kinds.has('photo') || kinds.has('generic') || kinds.has('staff');
}

/** Months, numbers, `own`, `internet`, platforms. */
export function isNobody(words: readonly Word[], meanings: readonly NameWord[], { context }: CreditPage): boolean {
  const folded = foldUnits(words.map(({ text }) => text).join(' '));
  if (PLATFORMS.test(folded)) return true;
  // A page may declare a language that is no tag at all.
  const calendar = [context.lang, 'en'].filter((lang) => /^[a-z]{2,3}$/.test(lang)).map(calendarWords);
  return words.every(
    ({ text, start, end }) =>
      !/\p{L}{2}/u.test(text) ||
      calendar.some((names) => names.has(foldUnits(text))) ||
      meanings.some((word) => word.kinds.has('noNames') && word.start <= start && word.end >= end),
  );
}

/** What its words say that it is, the last one most of all: `University Times`. Null where they say nothing. */
export function kindByWords(words: readonly Word[], meanings: readonly NameWord[], context: NameContext): 'outlet' | 'institution' | null {
  const whole = meanings.findLast(({ kinds }) => kinds.has('outlets') || kinds.has('institutions'));
  if (whole) return whole.kinds.has('outlets') ? 'outlet' : 'institution';
  const byEnd = words.map(({ text }) => kindByEnd(foldUnits(text), context)).findLast((kind) => kind !== null);
  return byEnd === undefined ? null : byEnd === 'outlets' ? 'outlet' : 'institution';
}
