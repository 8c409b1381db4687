import type { Settings } from '../../messages/contract';
import { useTexts } from '../texts-context';
import type { Grants } from './use-grants';

interface Props {
  readonly watching: Settings['watching'];
  readonly grants: Grants;
  readonly onGiveBack: () => void;
}

/** What the browser allows, where the choice does not say so already (see `MissingGrant`). */
export function GrantNotice({ watching, grants, onGiveBack }: Props) {
  const texts = useTexts();
  if (watching === 'all' && !grants.all) return null;
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
