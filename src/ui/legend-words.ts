// The words of the legend that stands on a marked page.
import type { AskedArticle, LegendWords } from '../messages/contract';
import type { Texts } from './messages-text';
import { tamePageText } from './page-text';

/** Keeps a name in another script from turning the words around it. https://www.w3.org/International/articles/inline-bidi-markup/ */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** @param outlet that of the sibling which the page is compared with; null where credits alone are marked */
export function legendWords(texts: Texts, outlet: AskedArticle['outlet'] | null): LegendWords {
  const name = outlet && (tamePageText(outlet.name || outlet.domain) || texts.say('outletUnknown'));
  return {
    language: texts.language,
    direction: texts.direction,
    title: texts.say('marksTitle'),
    sibling: name && texts.say('marksSibling', isolated(name)),
    copied: texts.say('marksCopied'),
    fact: texts.say('marksFact'),
    credit: texts.say('marksCredit'),
    nothing: texts.say('marksNone'),
    sampled: texts.say('marksSampled'),
    retold: texts.say('marksRetold'),
    next: texts.say('marksNext'),
    takeAway: texts.say('marksTakeAway'),
  };
}
