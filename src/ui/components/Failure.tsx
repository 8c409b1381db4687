import type { ComponentChildren } from 'preact';
import type { FailureCode } from '../../messages/contract';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

interface Wording {
  readonly what: MessageKey;
  readonly advice: MessageKey;
}
/** The disk is so full that the store cannot even be made smaller. */
const STUCK: Wording = { what: 'failedStoreFull', advice: 'adviceStoreStuck' };
const UNEXPECTED: Wording = { what: 'failedUnexpected', advice: 'adviceUnexpected' };

const WORDING: Record<FailureCode, Wording> = {
  'not-an-article': { what: 'failedNotAnArticle', advice: 'adviceNotAnArticle' },
  'text-in-frame': { what: 'failedTextInFrame', advice: 'adviceTextInFrame' },
  'unreadable-page': { what: 'failedUnreadablePage', advice: 'adviceUnreadablePage' },
  'reading-too-long': { what: 'failedReadingTooLong', advice: 'adviceReadingTooLong' },
  'no-permission': { what: 'failedNoPermission', advice: 'adviceNoPermission' },
  'store-unavailable': { what: 'failedStoreUnavailable', advice: 'adviceStoreUnavailable' },
  'store-in-use': { what: 'failedStoreInUse', advice: 'adviceStoreInUse' },
  'store-full': { what: 'failedStoreFull', advice: 'adviceStoreFull' },
  'store-damaged': { what: 'failedStoreDamaged', advice: 'adviceStoreDamaged' },
  'import-damaged': { what: 'failedImportDamaged', advice: 'adviceImportDamaged' },
  'import-foreign': { what: 'failedImportForeign', advice: 'adviceImportForeign' },
  'import-newer': { what: 'failedImportNewer', advice: 'adviceImportNewer' },
  'import-under-way': { what: 'failedImportUnderWay', advice: 'adviceImportUnderWay' },
  'import-replaced': { what: 'failedImportReplaced', advice: 'adviceImportReplaced' },
  // The command line alone gives this code.
  'bad-row': UNEXPECTED,
  unexpected: UNEXPECTED,
};

interface Props {
  readonly code: FailureCode;
  /** Its words are the heading of the screen, which has nothing else to say. */
  readonly isMain?: boolean;
  /** Articles cannot be dropped either: where the disk is full, that is not advised. */
  readonly cannotDrop?: boolean;
  /** Offers to try it again. */
  readonly onAgain?: (() => void) | undefined;
  /** Further buttons. */
  readonly children?: ComponentChildren;
}

/** What did not work, and what to do about it. */
export function Failure({ code, isMain = false, cannotDrop = false, onAgain, children }: Props) {
  const texts = useTexts();
  const { what, advice } = cannotDrop && code === 'store-full' ? STUCK : WORDING[code];
  return (
    <div class="failure" role="status" data-code={code}>
      {isMain ? <h1 class="failure-what">{texts.say(what)}</h1> : <p class="failure-what">{texts.say(what)}</p>}
      <p>{texts.say(advice)}</p>
      {(children || onAgain) && (
        <div class="actions">
          {children}
          {onAgain && (
            <button type="button" onClick={onAgain}>
              {texts.say('tryAgain')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
