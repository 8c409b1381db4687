import { useId } from 'preact/hooks';
import { APPEARANCES, LANGUAGES, type Settings } from '../../messages/look';
import { Region } from '../components/Region';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import type { ChangeSettings } from '../use-settings';

const APPEARANCE_NAMES: Readonly<Record<Settings['appearance'], MessageKey>> = {
  system: 'appearanceSystem',
  light: 'appearanceLight',
  dark: 'appearanceDark',
};

/** Each language in its own words, so that whoever is lost among foreign ones finds it. Chinese is named with its script. */
const ownName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language === 'zh-CN' ? 'zh-Hans' : language) ?? language;

/** Language and appearance of all screens. */
export function LookSection({ settings, change }: { settings: Settings; change: ChangeSettings }) {
  const texts = useTexts();
  const id = useId();
  return (
    <Region title="lookHeading">
      <div class="field">
        <label for={`${id}-language`}>{texts.say('languageLabel')}</label>
        <select
          id={`${id}-language`}
          value={settings.language}
          onChange={(event) => change({ language: event.currentTarget.value as Settings['language'] })}
        >
          <option value="browser">{texts.say('languageBrowser')}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {ownName(language)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-appearance`}>{texts.say('appearanceLabel')}</label>
        <select
          id={`${id}-appearance`}
          value={settings.appearance}
          onChange={(event) => change({ appearance: event.currentTarget.value as Settings['appearance'] })}
        >
          {APPEARANCES.map((appearance) => (
            <option key={appearance} value={appearance}>
              {texts.say(APPEARANCE_NAMES[appearance])}
            </option>
          ))}
        </select>
      </div>
    </Region>
  );
}
