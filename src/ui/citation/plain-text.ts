// A citation as a sentence in the reader's language, and a second one on the origins of the event.
import type { Texts } from '../messages-text';
import { sayOrigins } from '../say-origins';
import type { Citation } from './citation';

export function toPlainText(
  { title, outlet, url, published, isPublishedLikely, read, agencies, otherSources, origins }: Citation,
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
  return `${[said, ...event].join('\n')}\n`;
}
