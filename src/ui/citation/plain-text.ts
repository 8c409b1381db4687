// A citation as a sentence in the reader's language, and a second one on the origins of the event.
import { correctedText } from '../corrected-since-of';
import type { Texts } from '../messages-text';
import { sayOrigins } from '../say-origins';
import type { Citation } from './citation';
import type { CitedCorrection } from './cited-correction';

export function toPlainText(
  { title, outlet, url, published, isPublishedLikely, read, agencies, otherSources, origins, correction }: Citation,
  texts: Texts,
): string {
  const named = outlet || texts.say('outletUnknown');
  const credited = [...agencies, ...otherSources];
  const carrier = credited.length > 0 ? texts.say('citedWithAgency', named, credited.join(', ')) : named;
  const given = published && texts.day(published);
  const day = given ? (isPublishedLikely ? texts.say('likelyDate', given) : given) : texts.say('dateUnknown');
  const headline = title || texts.say('untitled');
  const parts = [headline, carrier, day] as const;
  const said = url ? texts.say('citedAt', ...parts, url, texts.day(read) ?? read) : texts.say('cited', ...parts);
  const event = origins === null ? [] : [texts.say('citedOrigins', sayOrigins(origins, texts))];
  const corrected = correction === null ? [] : [sayCorrection(correction, texts)];
  return `${[said, ...corrected, ...event].join('\n')}\n`;
}

/** `Corrected after this copy, by Harbour Gazette: Correction: It was 62, not 26. (May 4, 2026) https://…` */
function sayCorrection({ value, quote, day, by, isAfter }: CitedCorrection, texts: Texts): string {
  const said =
    by === null
      ? texts.say(value === 'withdrawal' ? 'pageWithdrew' : 'pageCorrected')
      : texts.say(correctedText({ value, isAfter }), by.outlet || texts.say('outletUnknown'));
  const date = day === null ? null : texts.day(day);
  return [said, quote, date && `(${date})`, by?.url].filter(Boolean).join(' ');
}
