// The words of the legend on a marked page, which is drawn by a script that has no texts of its own.
import type { AskedArticle } from '../core/model/answer';
import { isolated, tamePageText } from '../core/text/tame-text';
import type { LegendWords } from './drawn-marks';
import type { Texts } from './texts';

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
