import type { Evidence } from '../../messages/contract';
import { Quote } from '../components/Quote';
import { Say } from '../components/Say';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import { OutletName } from './OutletName';
import type { Speaker } from './speakers';

/** Where on its page a source is named. */
export const SLOT_TEXT: Record<Evidence['slot'], MessageKey> = {
  structured: 'slotStructured',
  byline: 'slotByline',
  dateline: 'slotDateline',
  label: 'slotLabel',
  tail: 'slotTail',
  'author-link': 'slotAuthorLink',
  copyright: 'slotCopyright',
  'wire-id': 'slotWireId',
  platform: 'slotPlatform',
  republished: 'slotRepublished',
  canonical: 'slotCanonical',
  mention: 'slotMention',
};

/** Where the source is named, and the page's own words for it. `speaker` is the article that they stand in; null for the page in front. */
export function QuotedEvidence({ evidence, lang, speaker }: { evidence: Evidence; lang: string; speaker: Speaker | null }) {
  const texts = useTexts();
  const slot = texts.say(SLOT_TEXT[evidence.slot]);
  return (
    <figure class="evidence">
      <figcaption>
        {speaker === null ? slot : <Say text="evidenceAt" parts={[slot, <OutletName key="outlet" outlet={speaker.outlet} />]} />}
      </figcaption>
      {evidence.quote !== '' && <Quote text={evidence.quote} lang={lang} />}
    </figure>
  );
}
