import { APPEARANCES, LANGUAGES, type Settings } from '../../messages/look';
import { Select } from '../components/Select';
import type { MessageKey } from '../messages-text';
import { SavingRegion } from '../settings/SavingRegion';
import { type Changes, useSaving } from '../settings/use-saving';
import { useTexts } from '../texts-context';

export const APPEARANCE_NAMES: Readonly<Record<Settings['appearance'], MessageKey>> = {
  system: 'appearanceSystem',
  light: 'appearanceLight',
  dark: 'appearanceDark',
};

/** Each language is named in itself, so that it is found by those who read no other. Chinese is named with its script. */
export const ownName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language === 'zh-CN' ? 'zh-Hans' : language) ?? language;

/** Language and appearance of all screens. */
export function LookSection({ settings, changes }: { settings: Settings; changes: Changes }) {
  const texts = useTexts();
  const saving = useSaving(changes);
  return (
    <SavingRegion saving={saving} title="lookHeading">
      <Select
        label="languageLabel"
        look="field"
        chosen={settings.language}
        onChoose={(language) => saving.change({ language: language as Settings['language'] })}
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
        onChoose={(appearance) => saving.change({ appearance: appearance as Settings['appearance'] })}
      >
        {APPEARANCES.map((appearance) => (
          <option key={appearance} value={appearance}>
            {texts.say(APPEARANCE_NAMES[appearance])}
          </option>
        ))}
      </Select>
    </SavingRegion>
  );
}
