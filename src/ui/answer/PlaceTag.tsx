import type { Evidence } from '../../messages/contract';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

/** As `SLOT_TEXT`, in a word or two. */
const PLACE: Record<Evidence['slot'], MessageKey> = {
  structured: 'placeStructured',
  byline: 'placeByline',
  dateline: 'placeDateline',
  label: 'placeLabel',
  tail: 'placeTail',
  'author-link': 'placeAuthorLink',
  copyright: 'placeCopyright',
  'wire-id': 'placeWireId',
  platform: 'placePlatform',
  republished: 'placeRepublished',
  canonical: 'placeCanonical',
  mention: 'strengthMention',
};

/** Where its page credits a source; or that the story only mentions it. */
export function PlaceTag({ slot }: Pick<Evidence, 'slot'>) {
  return <span class={`tag tag-${slot === 'mention' ? 'mention' : 'credit'}`}>{useTexts().say(PLACE[slot])}</span>;
}
