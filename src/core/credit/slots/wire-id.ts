// "dpa:240516-99-53606/3": the agency's own number of the story. Pages with the same number are copies for certain.

import type { Credit } from '../../model/credit';
import { agencyById } from '../agencies/agencies';
import type { CreditPage } from '../credit-page';
import { namedAgency } from '../make-credit';

/** How each agency numbers its stories; the whole match is the id. */
const SHAPES: readonly { readonly agency: string; readonly shape: RegExp }[] = [
  /** `dpa:240516-99-53606/3`, `dpa-infocom, dpa:240516-99-53606/3` */
  { agency: 'dpa', shape: /\bdpa:[0-9]{6}-[0-9]{2,3}-[0-9]{3,8}\/[0-9]{1,3}/i },
  /** `urn:newsml:dpa.com:20090101:240516-99-53606` */
  { agency: 'dpa', shape: /\burn:newsml:dpa\.com:[0-9]{8}:[0-9a-z-]{6,40}/i },
  /** `AP-US--Trump-Impeachment, 4th Ld-Writethru` */
  { agency: 'ap', shape: /\bAP-[A-Z]{2}--[A-Z][\w-]{2,60}/ },
  /** `urn:publicid:ap.org:0a1b2c3d4e` */
  { agency: 'ap', shape: /\burn:publicid:ap\.org:[0-9a-z]{8,40}/i },
  /** `tag:reuters.com,2024:newsml_KBN1X2Y3Z`, `urn:newsml:reuters.com:20240503:nL1N2XY0AB` */
  { agency: 'reuters', shape: /\b(?:tag:reuters\.com,[0-9]{4}:|urn:newsml:reuters\.com:)[\w:.-]{6,60}/i },
  /** `urn:newsml:afp.com:20240503T101500Z:TX-PAR-ABC12`, `newsml.afp.com.20240503T101500Z.doc-34qk2v9` */
  { agency: 'afp', shape: /\b(?:urn:newsml:afp\.com:|newsml\.afp\.com\.)[\w:.-]{6,60}/i },
  /** `urn:newsml:efe.com:20240503:12345678` */
  { agency: 'efe', shape: /\burn:newsml:efe\.(?:com|es):[\w:.-]{6,60}/i },
];
/** Characters that are read at the start and at the end of a long line: ids stand near either. Chosen by hand, to bound the work on hostile pages. */
const MAX_READ = 2_000;

/** Credits of wire ids, in the text and in what the page declares; the quote is the id. */
export function readWireIds(page: CreditPage): Credit[] {
  const declared = page.article.structured.map(({ value }) => value);
  const shown = page.lines.map(({ text }) => (text.length <= 2 * MAX_READ ? text : `${text.slice(0, MAX_READ)} ${text.slice(-MAX_READ)}`));
  return [...shown, ...declared].flatMap((text) => SHAPES.flatMap(({ agency, shape }) => toCredit(agency, shape.exec(text)?.[0], page)));
}

function toCredit(id: string, quote: string | undefined, page: CreditPage): Credit[] {
  const agency = agencyById(id);
  if (!agency || !quote || page.own.has(id)) return [];
  return [{ ...namedAgency(agency), slot: 'wire-id', strength: 'credit', quote, joint: false, citedBy: null }];
}
