import { useTexts } from '../texts-context';

interface Props {
  readonly site: string;
  readonly isMissing: boolean;
  readonly onRemove: (site: string) => void;
  readonly onAllow: ((site: string) => void) | undefined;
}

export function SiteEntry({ site, isMissing, onRemove, onAllow }: Props) {
  const texts = useTexts();
  return (
    <li class="site">
      <bdi dir="ltr">{site}</bdi>
      {isMissing && <span class="tag tag-mention">{texts.say('siteNotAllowed')}</span>}
      <span class="site-actions">
        {isMissing && onAllow && (
          <button type="button" class="quiet" onClick={() => onAllow(site)}>
            {texts.say('siteAllow')}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          aria-label={texts.say('siteRemove', site)}
          title={texts.say('siteRemove', site)}
          onClick={() => onRemove(site)}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </span>
    </li>
  );
}
