import type { Provenance } from '../../messages/contract';
import { useTexts } from '../texts-context';

/** “4 outlets, 1 known origin”, over all that tell of the event. What is of unknown origin is counted apart and never added to the known. */
export function OriginCount({ origins }: { origins: Provenance['origins'] }) {
  const texts = useTexts();
  const known = origins.known === 0 ? texts.say('originsNone') : texts.sayCount('knownOrigins', origins.known);
  const counted = texts.sayCount('outletCount', origins.outlets);
  return (
    <p class="origins">
      {origins.unknown === 0
        ? texts.say('originsLine', counted, known)
        : texts.say('originsLineUnknown', counted, known, texts.sayCount('unknownOrigins', origins.unknown))}
    </p>
  );
}
