import type { ComponentChildren } from 'preact';
import type { FailureCode } from '../../messages/contract';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

interface Wording {
  readonly what: MessageKey;
  readonly advice: MessageKey;
}
const UNEXPECTED: Wording = { what: 'failedUnexpected', advice: 'adviceUnexpected' };

const WORDING: Record<FailureCode, Wording> = {
  'not-an-article': { what: 'failedNotAnArticle', advice: 'adviceNotAnArticle' },
  'unreadable-page': { what: 'failedUnreadablePage', advice: 'adviceUnreadablePage' },
  'no-permission': { what: 'failedNoPermission', advice: 'adviceNoPermission' },
  'store-unavailable': { what: 'failedStoreUnavailable', advice: 'adviceStoreUnavailable' },
  'store-full': { what: 'failedStoreFull', advice: 'adviceStoreFull' },
  'import-damaged': { what: 'failedImportDamaged', advice: 'adviceImportDamaged' },
  'import-foreign': { what: 'failedImportForeign', advice: 'adviceImportForeign' },
  'import-newer': { what: 'failedImportNewer', advice: 'adviceImportNewer' },
  // The command line's own; a screen never causes it.
  'bad-row': UNEXPECTED,
  unexpected: UNEXPECTED,
};

/** What did not work, and what to do; buttons as children. `isMain` where it is all that the screen has to say. */
export function Failure({ code, isMain = false, children }: { code: FailureCode; isMain?: boolean; children?: ComponentChildren }) {
  const texts = useTexts();
  const { what, advice } = WORDING[code];
  return (
    <div class="failure" role="status" data-code={code}>
      {isMain ? <h1 class="failure-what">{texts.say(what)}</h1> : <p class="failure-what">{texts.say(what)}</p>}
      <p>{texts.say(advice)}</p>
      {children && <div class="actions">{children}</div>}
    </div>
  );
}
