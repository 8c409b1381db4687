// Who owns an outlet, as far as its page says: the holder in the copyright line of its footer.
import { agencies } from './credit/agencies/agencies';
import type { Article, TextLine } from './model/article';
import { fold } from './text/fold';

/** Characters of a copyright line; a longer one is a paragraph about copyright. */
const MAX_FOOTER_LINE_CHARS = 300;
/** Characters of a holder's name. */
const MAX_NAME = 80;
/** Lines right behind the body, where a copyright line belongs to the text, which may be an agency's. The footer stands further down, or is an aside. */
const FOOT_LINES = 3;
/** `© 2026`, `Copyright 2019-2026 by`, `(c)`, `© Copyright of`, and after it the holder. */
const SIGN =
  /(?:©|\(c\)|\bcopyright\b)(?:[\s©]|\(c\)|\bcopyright\b|\b(?:by|of)\b|\bowned by or licensed to\b|\b(?:19|20)\d\d\b|[-–—/,.:])*/giu;
/** Where the holder's name ends: at words such as `all rights reserved`, a bar, or a full stop that is not that of `Inc.` or `Co.`. */
const STOP =
  /\s*(?:[|•·;:(]|(?<!\b(?:Co|Inc|Ltd))\.\s(?=\p{Lu})|\.?$|,?\s*(?:\b(?:19|20)\d\d\b|all rights|todos|tous droits|alle rechte|tutti i diritti|tüm hakları|все права|جميع الحقوق|版权所有|not to be|reproduction|or its affiliat|privacy|terms))/iu;
const LEGAL_FORM =
  /\b(?:inc|incorporated|ltd|limited|llc|llp|plc|gmbh|mbh|co|kg|ag|se|sa|sas|srl|spa|bv|nv|ab|oy|as|aps|corp|corporation|company|group|pty)\b/g;
/** Makers of the software that prints the line do not own the page, and `author` is no name. */
const NOBODY =
  /^(?:the )?(?:wordpress|blogger|squarespace|wix|webflow|ghost|substack|medium|themes?|authors?|copyright|publisher)\b|\bthemes?\b/;
/** Characters. A shorter name is told from a word only by its legal form. */
const MIN_BARE = 5;

/** The holder that the page's footer names; '' where it names none, or only an agency, which owns the text above. */
export function readOwner({ lines }: Pick<Article, 'lines'>): string {
  const after = lines.filter(({ position }) => position === 'after');
  for (const [fromEnd, line] of [...after].reverse().entries()) {
    const holder = isFoot(line, after.length - fromEnd) ? holderIn(line.text) : '';
    if (holder && isOwner(holder)) return holder;
  }
  return '';
}

/** Equal for one holder however it is written: `Hearst Communications, Inc.` and `HEARST COMMUNICATIONS`. '' for no holder. */
export function ownerKey(owner: string): string {
  const words = spaced(fold(owner).replace(/[^\p{L}\p{N}]+/gu, ' '));
  const bare = spaced(words.replace(LEGAL_FORM, ' ').replace(/^\s*the\b/, ' '));
  // `News Limited` is a name, `news` alone is not.
  return bare.length > MIN_BARE ? bare : words;
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isFoot({ role, text }: TextLine, behindBody: number): boolean {
  return text.length <= MAX_FOOTER_LINE_CHARS && (role === 'aside' || behindBody > FOOT_LINES);
}

function holderIn(text: string): string {
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(text); sign; sign = SIGN.exec(text)) {
    const rest = text.slice(sign.index + sign[0].length, sign.index + sign[0].length + MAX_NAME);
    const name = rest
      .slice(0, STOP.exec(rest)?.index ?? rest.length)
      .trim()
      .replace(/\.$/, '');
    // Without a year or `©` the word is a link to the terms: `Copyright | Disclaimer`.
    if (/©|\(c\)|\d{4}/i.test(sign[0]) && /^\p{L}[\p{L}\p{N}]/u.test(name)) return name;
  }
  return '';
}

let agencyKeys: ReadonlySet<string> | null = null;

/** Made on first use: a worker that wakes up only to give an answer reads no page. */
function isAgency(key: string): boolean {
  agencyKeys ??= new Set(agencies.flatMap(({ names }) => names.map(ownerKey)));
  return agencyKeys.has(key);
}

/** False for agencies: in the footer of another outlet they own the text, not the site: `© AP`, `© Sapa - AFP`. */
function isOwner(holder: string): boolean {
  const key = ownerKey(holder);
  const parts = holder.split(/\s[-–—]\s|[/,&+]|\sand\s/).map(ownerKey);
  return key.length > 2 && !NOBODY.test(key) && !isAgency(key) && !parts.every(isAgency);
}
