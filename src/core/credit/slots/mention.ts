// "Reuters a rapporté …", "told Reuters", "wie der „Hafenkurier“ berichtet": a source that the story itself cites. Weaker than a credit, and never called one.

import { citesBehind } from '../../languages/languages';
import type { Credit } from '../../model/credit';
import { sourceKey } from '../../model/source-key';
import { cutQuote } from '../../text/cut-quote';
import type { CreditPage, PageLine } from '../credit-page';
import { namedAgency } from '../make-credit';
import { mentionedOutlets } from '../names/mentioned-outlets';
import { nameBehind } from '../names/source-name';
import type { Hit } from '../words/read-hits';
import { sentenceAround } from './notice';

/** Characters between the name and its verb or preposition: room for `the news agency` and a title between. Chosen by hand. */
const MAX_REACH = 40;
/** Characters between a name and the words by which it cites another: `AFP reported on Monday, citing`. */
const MAX_CITING_REACH = 60;
/** Characters between a name and the words of citing that follow it: a case ending and a noun. */
const MAX_BEHIND = 14;
/** Characters between a name and the verb at the end of its sentence, in languages that put it there. */
const MAX_TO_VERB = 90;
/** Characters from the start of its sentence at which a name still shows in a quote of 200. */
const MAX_LEAD = 120;
/** Characters before the name in the quote of a longer sentence. */
const LEAD = 100;
/** Between a word of citing and a name that it leads to stands nothing that begins another part: `citing the state news agency Xinhua`. */
const OTHER_PART = /[.!?;:]\s|[。；]/;

/** Who is named, and where in the line. */
interface Cited extends Pick<Credit, 'agency' | 'outlet' | 'name' | 'kind'> {
  readonly start: number;
  readonly end: number;
}

/** The first mention of each source that sentences of the story cite; a later one where only that says through whom it came. */
export function readMentions(page: CreditPage): Credit[] {
  const mentions = new Map<string, Credit>();
  for (const line of page.lines) {
    if (line.position !== 'body' || line.role !== 'text') continue;
    for (const mention of mentionsIn(line, page)) {
      const key = sourceKey(mention);
      const known = mentions.get(key);
      if (!known || (known.citedBy === null && mention.citedBy !== null)) mentions.set(key, mention);
    }
  }
  return [...mentions.values()];
}

function mentionsIn(line: PageLine, page: CreditPage): Credit[] {
  const agencies = line.hits.flatMap((hit) =>
    isMention(line, hit, page) && hit.agency ? [{ ...namedAgency(hit.agency), start: hit.start, end: hit.end }] : [],
  );
  const others: Cited[] = [...mentionedOutlets(line, page), ...citedOutlets(line, page)];
  const named = [...agencies, ...others].sort((one, other) => one.start - other.start);
  return named.map((cited) => {
    const { agency, outlet, name, kind } = cited;
    const quote = cutQuote(quoteOf(line, cited), 'credit');
    return {
      agency,
      outlet,
      name,
      kind,
      slot: 'mention',
      strength: 'mention',
      quote,
      joint: false,
      citedBy: citedByOf(line, cited, named, page.context.lang),
    };
  });
}

/** An ambiguous name is read in running text only where it cites or is cited. */
function isMention(line: PageLine, hit: Hit, page: CreditPage): boolean {
  const { agency } = hit;
  if (!agency || !hit.exact || agency.kind === 'photo' || agency.kind === 'historical' || page.own.has(agency.id)) return false;
  if (hit.ambiguous) return isChained(line, hit, page);
  return line.hits.some(
    (near) => near !== hit && (near.kinds.has('says') || near.kinds.has('citing')) && isNear(line, near, hit, page.context.lang),
  );
}

/** `noticiou a Lusa, citando a agência EFE`: the words of citing join it to another agency. */
function isChained(line: PageLine, hit: Hit, page: CreditPage): boolean {
  const others = line.hits.filter(({ agency, exact }) => agency !== null && agency !== hit.agency && exact);
  const cites = line.hits.filter(({ kinds }) => kinds.has('citing'));
  if (cites.some((citing) => isCited(line, hit, citing, others))) return true;
  const { lang } = page.context;
  const tells = line.hits.some((near) => near.kinds.has('says') && !near.kinds.has('citing') && isNear(line, near, hit, lang));
  return tells && others.some((other) => cites.some((citing) => citesOther(line, hit, other, citing, lang)));
}

/** `unter Berufung auf die Agentur NTB`, `Reuters mengutip Antara`: a word says what it is, or an agency cites it. */
function isCited(line: PageLine, name: Hit, citing: Hit, others: readonly Hit[]): boolean {
  return leadsTo(line, citing, name) && (hasRole(line, citing.end, name.start) || others.some((other) => isCiter(line, other, citing)));
}

/** `PAP, powołując się na Reuters`; `AA'nın Reuters'a dayandırdığı` where the words of citing follow. */
function citesOther(line: PageLine, name: Hit, other: Hit, citing: Hit, lang: string): boolean {
  if (!citesBehind(lang)) return isCiter(line, name, citing) && leadsTo(line, citing, other);
  return isCiter(line, name, other) && citing.start >= other.end && citing.start - other.end <= MAX_CITING_REACH;
}

/** The name stands before what it leads to, in one sentence with it, and no other agency does: in `TT won, reports Reuters citing AFP` Reuters cites. */
function isCiter({ text, hits }: PageLine, name: Hit, { start }: Hit): boolean {
  const isNearest = !hits.some((other) => other.agency !== null && other.start >= name.end && other.end <= start);
  return isNearest && name.end <= start && start - name.end <= MAX_CITING_REACH && !OTHER_PART.test(text.slice(name.end, start));
}

/** `news agency`, `Agentur`: says what the name behind it is. */
function hasRole({ hits }: PageLine, from: number, to: number): boolean {
  return hits.some(
    ({ start, end, kinds }) => start >= from && end <= to && (kinds.has('roles') || kinds.has('generic') || kinds.has('says')),
  );
}

function isNear(line: PageLine, says: Hit, name: Hit, lang: string): boolean {
  const [from, to] = says.start < name.start ? [says.end, name.start] : [name.end, says.start];
  const reach = says.start > name.start && citesBehind(lang) ? MAX_TO_VERB : MAX_REACH;
  return to - from <= reach && !/[.!?]\s|。/.test(line.folded.slice(from, to));
}

function leadsTo(line: PageLine, citing: Hit, { start }: Pick<Cited, 'start'>): boolean {
  return citing.end <= start && start - citing.end <= MAX_REACH && !OTHER_PART.test(line.text.slice(citing.end, start));
}

/** The name behind words of citing, where an agency or an outlet cites: `dpa, citing Bild`. */
function citedOutlets(line: PageLine, page: CreditPage): Cited[] {
  return line.hits.flatMap((hit) => {
    if (
      !hit.kinds.has('citing') ||
      !line.hits.some((other) => other.agency && other.end <= hit.start && hit.start - other.end <= MAX_CITING_REACH)
    )
      return [];
    const name = nameBehind(line, hit.end, line.text.length, page);
    return name && name.kind !== 'institution' && name.start - hit.end <= MAX_REACH && (name.isSure || /^\p{Lu}\S*$/u.test(name.name))
      ? [name]
      : [];
  });
}

/** `sourceKey` of the name that cites this one; null where none does. */
function citedByOf(line: PageLine, cited: Cited, named: readonly Cited[], lang: string): string | null {
  const citing = line.hits.find((hit) => hit.kinds.has('citing') && hit.start >= cited.end && hit.start - cited.end <= MAX_BEHIND);
  if (!citesBehind(lang) || !citing) return citedByBefore(line, cited, named);
  const others = named.filter((other) => sourceKey(other) !== sourceKey(cited));
  const before = others.findLast((other) => other.end <= cited.start);
  const after = others.find((other) => other.start >= citing.end);
  const isOneSentence = ({ start, end }: Cited) =>
    !OTHER_PART.test(line.text.slice(Math.min(end, cited.end), Math.max(start, cited.start)));
  const by = [before, after].find((other) => other && isOneSentence(other));
  return by ? sourceKey(by) : null;
}

/** By the name before the words of citing that lead to this one. */
function citedByBefore(line: PageLine, cited: Cited, named: readonly Cited[]): string | null {
  const citing = line.hits.findLast((hit) => hit.kinds.has('citing') && leadsTo(line, hit, cited));
  if (!citing) return null;
  const before = named.findLast((other) => other.end <= citing.start && citing.start - other.end <= MAX_CITING_REACH);
  const isOneSentence = before && !OTHER_PART.test(line.text.slice(before.end, citing.start));
  return before && isOneSentence && sourceKey(before) !== sourceKey(cited) ? sourceKey(before) : null;
}

/** The sentence; where the name stands far behind its start, from shortly before the name. */
function quoteOf(line: PageLine, { start, end }: Cited): string {
  const sentence = sentenceAround(line, start, end);
  const at = sentence.indexOf(line.text.slice(start, end));
  return at <= MAX_LEAD ? sentence : `…${sentence.slice(at - LEAD)}`;
}
