import type { Provenance } from '../../messages/contract';
import { useTexts } from '../texts-context';

/** “Besides this story: 2 known origins, 1 of unknown origin”: how many independent voices there are on the event. */
export function RelatedOriginCount({ origins }: { origins: Provenance['relatedOrigins'] }) {
  const texts = useTexts();
  const known = origins.known === 0 ? texts.say('originsNone') : texts.sayCount('knownOrigins', origins.known);
  const unknown = texts.sayCount('unknownOrigins', origins.unknown);
  return (
    <>
      {origins.known + origins.unknown > 0 && (
        <p class="note">
          {origins.unknown === 0 ? texts.say('relatedOriginsLine', known) : texts.say('relatedOriginsLineUnknown', known, unknown)}
        </p>
      )}
      {origins.same > 0 && <p class="note">{texts.sayCount('relatedSame', origins.same)}</p>}
    </>
  );
}
