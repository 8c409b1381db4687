import type { Settings } from '../../messages/contract';
import { useTexts } from '../texts-context';
import type { Grants } from './use-grants';

interface Props {
  readonly watching: Settings['watching'];
  readonly grants: Grants;
  readonly onAllowAll: () => void;
  readonly onGiveBack: () => void;
}

/** What the browser allows, beside what the reader chose: the two can differ, since permissions can be taken back in the browser's own settings. */
export function GrantNotice({ watching, grants, onAllowAll, onGiveBack }: Props) {
  const texts = useTexts();
  if (watching === 'all' && !grants.all) {
    return (
      <div class="notice" role="status">
        <p>{texts.say('grantMissing')}</p>
        <button type="button" onClick={onAllowAll}>
          {texts.say('allowAll')}
        </button>
      </div>
    );
  }
  return (
    <div class="grants">
      <p class="note">
        {grants.all ? texts.say('grantAll') : grants.single > 0 ? texts.sayCount('grantSome', grants.single) : texts.say('grantNone')}
      </p>
      {grants.all && watching !== 'all' && (
        <button type="button" class="quiet" onClick={onGiveBack}>
          {texts.say('grantBack')}
        </button>
      )}
    </div>
  );
}
