// The words of the legend on a marked page, which is drawn by a script that has no texts of its own.
import type { AskedArticle, LegendWords } from '../messages/contract';
import type { Texts } from './messages-text';
import { tamePageText } from './page-text';

/** In Unicode isolates, so that a name in another script does not reorder the words around it. https://www.w3.org/International/articles/inline-bidi-markup/ */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** @param outlet of the sibling that the page is compared with; null where only credits are marked */
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
