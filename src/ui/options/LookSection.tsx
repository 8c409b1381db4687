import { APPEARANCES, LANGUAGES, type Settings } from '../../messages/look';
import { Region } from '../components/Region';
import { Select } from '../components/Select';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import type { ChangeSettings } from '../use-settings';

export const APPEARANCE_NAMES: Readonly<Record<Settings['appearance'], MessageKey>> = {
  system: 'appearanceSystem',
  light: 'appearanceLight',
  dark: 'appearanceDark',
};

/** Each language is named in itself, so that it is found by those who read no other. Chinese is named with its script. */
export const ownName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language === 'zh-CN' ? 'zh-Hans' : language) ?? language;

/** Language and appearance of all screens. */
export function LookSection({ settings, change }: { settings: Settings; change: ChangeSettings }) {
  const texts = useTexts();
  return (
    <Region title="lookHeading">
      <Select
        label="languageLabel"
        look="field"
        chosen={settings.language}
        onChoose={(language) => change({ language: language as Settings['language'] })}
      >
        <option value="browser">{texts.say('languageBrowser')}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {ownName(language)}
          </option>
        ))}
      </Select>
      <Select
        label="appearanceLabel"
        look="field"
        chosen={settings.appearance}
        onChoose={(appearance) => change({ appearance: appearance as Settings['appearance'] })}
      >
        {APPEARANCES.map((appearance) => (
          <option key={appearance} value={appearance}>
            {texts.say(APPEARANCE_NAMES[appearance])}
          </option>
        ))}
      </Select>
    </Region>
  );
}
