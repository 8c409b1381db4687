import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import { SITE_USES, type SiteUse } from './site-uses';

export const USE_NAMES: Readonly<Record<SiteUse, MessageKey>> = { read: 'siteRead', never: 'siteNever' };

interface Props {
  readonly site: string;
  readonly use: SiteUse;
  /** It is to be read, and the browser does not allow it. */
  readonly isMissing: boolean;
  readonly onUse: (site: string, use: SiteUse) => void;
  readonly onRemove: (site: string) => void;
  readonly onAllow: (site: string) => void;
}

/** One site, and two buttons of which the one that holds is pressed. */
export function SiteEntry({ site, use, isMissing, onUse, onRemove, onAllow }: Props) {
  const texts = useTexts();
  return (
    <li class="site">
      <bdi dir="ltr">{site}</bdi>
      {isMissing && <span class="tag tag-mention">{texts.say('siteNotAllowed')}</span>}
      <fieldset class="site-actions" aria-label={site}>
        {isMissing && (
          <button type="button" class="quiet" onClick={() => onAllow(site)}>
            {texts.say('siteAllow')}
          </button>
        )}
        {SITE_USES.map((one) => (
          <button key={one} type="button" class="quiet" aria-pressed={one === use} onClick={() => one !== use && onUse(site, one)}>
            {texts.say(USE_NAMES[one])}
          </button>
        ))}
        {/* The title is its name too: with another name beside it, a screen reader would say both. */}
        <button type="button" class="quiet" title={texts.say('siteRemove', site)} onClick={() => onRemove(site)}>
          <span aria-hidden="true">✕</span>
        </button>
      </fieldset>
    </li>
  );
}
