// Outlets that a sentence of the story cites: "Wie der „Hafenkurier“ berichtet", "the Harbour Gazette reported", 据《海港晚报》报道.
import type { CreditPage, PageLine } from '../credit-page';
import { foldUnits } from '../words/fold-units';
import type { Hit } from '../words/read-hits';
import type { SourceName } from './judge-name';
import { isOutletName, kindByEnd } from './name-words';
import { nameAt, nameBehind, quotedNameAt } from './source-name';

// All bounds were chosen by hand on pages of the corpus that docs/credits.md describes.

/** Names that are looked at in one line. */
const MAX_NAMES = 60;
/** Characters between the name and the word of citing: an article and a short word. */
const MAX_GAP = 24;
/** Letters of a word of citing. */
const MIN_TELLING = 4;
/** Characters before a word of citing in which a name without spaces begins. */
const MAX_RUNNING = 14;
/** Words of a name that only its article shows to be one: `Le Phare de Brévannes`, but not `Le Pen`. */
const MIN_AFTER_ARTICLE = 3;
/** Words in capitals of a name that begins with the word for it. */
const MAX_AFTER_WORD = 3;
/** Prepositions and conjunctions with which sentences open, of the languages that write names in capitals. */
const OPENERS =
  /^(?:As|To|In|At|On|But|And|When|While|All|Auch|Wie|Laut|Nach|Selon|Según|Segundo|Secondo|Come|Como|Comme|Volgens|Enligt|Ifølge|Według|Podle|Conform)$/u;

/** Articles that outlets write with a capital within a sentence, by language. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /^The /,
  fr: /^(?:Le |La |Les |L['’])/,
  es: /^(?:El|La) /,
  it: /^(?:Il|La|Lo) /,
  nl: /^(?:De|Het) /,
};
/** What stands before the mark, in languages that write the names of outlets in quotation marks: anything, in German an article. */
const QUOTED_BEHIND: Readonly<Record<string, RegExp>> = {
  bg: /(?:)/,
  de: /(?:^|\s)(?:der|die|das|dem|des) $/i,
  lt: /(?:)/,
  lv: /(?:)/,
  mk: /(?:)/,
  pl: /(?:)/,
  ru: /(?:)/,
  uk: /(?:)/,
};
/** A quotation that names an outlet follows a small word: `der „…“`, `газета «…»`. One that is speech begins its sentence, or follows a colon. */
const SMALL_WORD_BEFORE = /(?:^|[\s'’])[\p{Ll}\p{Lo}][\p{L}\p{M}'’]* ?$/u;
/** A single sign such as 报 also ends other words: 通报. */
const RUNNING_END =
  /(?:日报|晚报|早报|时报|快报|都市报|商报|周报|新闻|周刊|杂志|电视台|广播网|日報|晚報|早報|時報|快報|新聞|週刊|雜誌|電視台|新報|時報|タイムズ|ニュース|放送|テレビ|通信|신문|일보|뉴스|방송|타임스|저널|경제|데일리)$/u;
/** The last letters before a word of citing, in scripts without spaces. */
const RUNNING_NAME = /[\p{Script=Han}\p{Script=Katakana}ー\p{Script=Hangul}\p{Lu}\d]{3,}$/u;

/** The outlets that the line cites, in no table, in order of their place. */
export function mentionedOutlets(line: PageLine, page: CreditPage): SourceName[] {
  const says = line.hits.filter((hit) => (hit.kinds.has('says') || hit.kinds.has('citing')) && isTelling(line, hit));
  if (says.length === 0) return [];
  const names = [...quoted(line, page), ...written(line, page)].filter((name) => says.some((hit) => isBeside(line, hit, name)));
  return [...names, ...running(line, says, page)].filter(({ agency }) => agency === null).sort((one, other) => one.start - other.start);
}

/** `wie`, `so`, `via` stand before anything. */
function isTelling({ text }: PageLine, { start, end }: Hit): boolean {
  return end - start >= MIN_TELLING || /\p{Lo}/u.test(text.charAt(start));
}

function isBeside(line: PageLine, says: Hit, { start, end }: SourceName): boolean {
  const [from, to] = says.end <= start ? [says.end, start] : [end, says.start];
  return to >= from && to - from <= MAX_GAP && !/[.!?;:]\s|[。；，]|\p{Lu}/u.test(line.text.slice(from, to));
}

function quoted(line: PageLine, page: CreditPage): SourceName[] {
  const names: SourceName[] = [];
  for (let open = line.folded.indexOf('"'); open >= 0 && names.length < MAX_NAMES; ) {
    const close = line.folded.indexOf('"', open + 1);
    if (close < 0) break;
    const name = SMALL_WORD_BEFORE.test(line.text.slice(Math.max(0, open - 30), open)) ? quotedNameAt(line, open, close, page) : null;
    if (name && name.kind === 'outlet' && (name.hasOutletWord || (isTitle(name.name) && isQuotedOutlet(line, name, page))))
      names.push(name);
    open = line.folded.indexOf('"', close + 1);
  }
  return names;
}

/** Where outlets are always written in quotation marks, the verb right beside them shows one: `передаёт «…»`. */
function isQuotedOutlet(line: PageLine, { start, end, name }: SourceName, { context }: CreditPage): boolean {
  if (!/^\p{Lu}/u.test(name) || QUOTED_BEHIND[context.lang]?.test(line.text.slice(Math.max(0, start - 8), start)) !== true) return false;
  return line.hits.some(({ kinds, ...says }) => kinds.has('says') && (isSpace(line, says.end, start) || isSpace(line, end, says.start)));
}

function isSpace({ text }: PageLine, from: number, to: number): boolean {
  return to >= from && to - from <= 1 && text.slice(from, to).trim() === '';
}

/** Each longer word with a capital, or the script has none. */
function isTitle(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length <= 5 && words.every((word) => word.length <= 4 || !/^\p{Ll}/u.test(word));
}

function written(line: PageLine, page: CreditPage): SourceName[] {
  const names: SourceName[] = [];
  let end = 0;
  for (const { index } of line.text.matchAll(/(?<![\p{L}\p{N}\p{M}'’-])(?:\p{Lu}|[dl]['’]\p{Lu})/gu)) {
    if (index < end || isOpener(line, index)) continue;
    const name = nameAt(line, index, page);
    if (!name) continue;
    end = name.end;
    const before = line.text.slice(Math.max(0, index - 5), index);
    if (name.kind === 'outlet' && (isOutletByWord(name, before, page) || hasArticle(name.name, before, page))) names.push(name);
    if (names.length >= MAX_NAMES) break;
  }
  return names;
}

/** A word that opens a sentence has a capital and belongs to no name. */
function isOpener({ text, hits }: PageLine, index: number): boolean {
  const word = /^[\p{L}\p{M}]*/u.exec(text.slice(index, index + 20))?.[0] ?? '';
  return (
    OPENERS.test(word) ||
    hits.some(({ start, agency, kinds }) => start === index && agency === null && (kinds.has('says') || kinds.has('citing')))
  );
}

/** The word for outlets is the last of the name, or the first of a short one: `Denholm Ledger`, `Corriere del Porto`. It is no name by itself, but in `the Guardian`. */
function isOutletByWord({ name, hasOutletWord }: SourceName, before: string, { context }: CreditPage): boolean {
  if (!hasOutletWord) return false;
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}|['’]\p{Lu}/u.test(word));
  const isOutlet = (word: string | undefined) => word !== undefined && isOutletName(word, context);
  if (words.length === 1) return /^(?:.*\s)?(?:the|il|le|der|dem|des) $/.test(before) || kindByEnd(foldUnits(name), context) === 'outlets';
  return isOutlet(words.at(-1)) || (words.length <= MAX_AFTER_WORD && words.slice(0, 2).some(isOutlet));
}

/** An article with a capital within a sentence. */
function hasArticle(name: string, before: string, { context }: CreditPage): boolean {
  return /\p{Ll},? $/u.test(before) && ARTICLES[context.lang]?.test(name) === true && name.split(/\s+/).length >= MIN_AFTER_ARTICLE;
}

/** In scripts without spaces the word of citing shows the end of the name, and a word for outlets that it is one: 港湾新聞によると. */
function running(line: PageLine, says: readonly Hit[], page: CreditPage): SourceName[] {
  return says.flatMap((hit, index) => {
    const from = Math.max(says[index - 1]?.end ?? 0, hit.start - MAX_RUNNING);
    const name = (RUNNING_NAME.exec(line.text.slice(from, hit.start))?.[0] ?? '').replace(/^.*[向对對据據由是在]/u, '');
    if (!name || !RUNNING_END.test(name) || kindByEnd(foldUnits(name), page.context) !== 'outlets') return [];
    const found = nameBehind(line, hit.start - name.length, hit.start, page);
    return found ? [found] : [];
  });
}
