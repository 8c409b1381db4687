import type { Provenance } from '../../messages/contract';
import { useTexts } from '../texts-context';

/** “4 outlets, 1 known origin”. What is of unknown origin is counted apart and never added to the known. */
export function OriginCount({ outlets, origins }: { outlets: number; origins: Provenance['origins'] }) {
  const texts = useTexts();
  const known = origins.known === 0 ? texts.say('originsNone') : texts.sayCount('knownOrigins', origins.known);
  const counted = texts.sayCount('outletCount', outlets);
  return (
    <p class="origins">
      {origins.unknown === 0
        ? texts.say('originsLine', counted, known)
        : texts.say('originsLineUnknown', counted, known, texts.sayCount('unknownOrigins', origins.unknown))}
    </p>
  );
}

/** “Besides this story: 2 known origins, 1 of unknown origin”: how many others report on the same event independently. */
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
