import { useState } from 'preact/hooks';
import { ALL_SITES } from '../../messages/contract';
import type { UiBrowser } from '../browser';
import { useTexts } from '../texts-context';
import { hostOfPage, patternOfPage } from '../watching/sites';

interface Props {
  /** Null where the browser hides the address: then only all sites can be asked for. */
  readonly url: string | null;
  readonly askToRead: UiBrowser['askToRead'];
  readonly onGranted: () => void;
}

/** Asks for permission to read the site in front. */
export function PermissionButton({ url, askToRead, onGranted }: Props) {
  const texts = useTexts();
  const [isRefused, setRefused] = useState(false);
  const pattern = url === null ? null : patternOfPage(url);
  const host = url === null ? null : hostOfPage(url);
  const request = async () => {
    const isGranted = await askToRead([pattern ?? ALL_SITES]);
    setRefused(!isGranted);
    if (isGranted) onGranted();
  };
  return (
    <>
      <button type="button" class="main" onClick={request}>
        {host === null ? texts.say('allowAll') : texts.say('allowSite', host)}
      </button>
      {isRefused && <p role="alert">{texts.say('permissionRefused')}</p>}
    </>
  );
}
