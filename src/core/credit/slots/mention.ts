// "Reuters a rapporté …", "told Reuters": an agency that the story itself cites. Weaker than a credit, and never called one.
import type { Credit } from '../../model/credit';
import type { CreditPage, PageLine } from '../credit-page';
import { cutQuote, namedAgency } from '../make-credit';
import type { Hit } from '../words/read-hits';
import { sentenceAround } from './notice';

/** Characters between the name and its verb or preposition: room for `the news agency` and a title between. Chosen by hand. */
const MAX_REACH = 40;
/** Characters from the start of its sentence at which a name still shows in a quote of 200. */
const MAX_LEAD = 120;
/** Characters before the name in the quote of a longer sentence. */
const LEAD = 100;

/** The first mention of each agency that sentences of the story cite. */
export function readMentions(page: CreditPage): Credit[] {
  const mentions = new Map<string, Credit>();
  for (const line of page.lines) {
    if (line.position !== 'body' || line.role !== 'text') continue;
    for (const hit of line.hits) {
      const { agency } = hit;
      if (!agency || mentions.has(agency.id) || page.own.has(agency.id) || !isMention(line, hit)) continue;
      mentions.set(agency.id, {
        ...namedAgency(agency),
        slot: 'mention',
        strength: 'mention',
        quote: cutQuote(quoteOf(line, hit)),
        joint: false,
        citedBy: null,
      });
    }
  }
  return [...mentions.values()];
}

/** An ambiguous name is never read in running text. */
function isMention(line: PageLine, hit: Hit): boolean {
  if (hit.ambiguous || !hit.exact || hit.agency?.kind === 'photo' || hit.agency?.kind === 'historical') return false;
  return line.hits.some((near) => near !== hit && near.kinds.has('says') && isNear(line, near, hit));
}

function isNear(line: PageLine, says: Hit, name: Hit): boolean {
  const [from, to] = says.start < name.start ? [says.end, name.start] : [name.end, says.start];
  return to - from <= MAX_REACH && !/[.!?]\s/.test(line.folded.slice(from, to));
}

/** The sentence; where the name stands far behind its start, from shortly before the name. */
function quoteOf(line: PageLine, hit: Hit): string {
  const sentence = sentenceAround(line, hit.start, hit.end);
  const at = sentence.indexOf(line.text.slice(hit.start, hit.end));
  return at <= MAX_LEAD ? sentence : `…${sentence.slice(at - LEAD)}`;
}
