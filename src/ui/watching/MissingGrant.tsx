import { useTexts } from '../texts-context';

/**
 * All news pages are chosen, and the browser does not allow it: its permission was taken back in its own settings, or was not asked for while the arrow keys
 * moved over the choices.
 */
export function MissingGrant({ onAllow }: { onAllow: () => void }) {
  const texts = useTexts();
  return (
    <div class="notice" role="status">
      <p>{texts.say('grantMissing')}</p>
      <button type="button" onClick={onAllow}>
        {texts.say('allowAll')}
      </button>
    </div>
  );
}
