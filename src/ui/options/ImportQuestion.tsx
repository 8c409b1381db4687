import { useState } from 'preact/hooks';
import type { Settings } from '../../messages/contract';
import type { MessageKey, Texts } from '../messages-text';
import { useTexts } from '../texts-context';
import { CLICK_NAMES } from './ButtonSection';
import { APPEARANCE_NAMES, ownName } from './LookSection';
import { Question } from './Question';
import type { StagedFile } from './use-files';

interface Props {
  readonly file: StagedFile;
  /** As they are now; null where they are not known. */
  readonly settings: Settings | null;
  readonly onAccept: (takesSettings: boolean) => void;
  readonly onRefuse: () => void;
}

/** Shows what a file would change before it is taken. Its settings are taken only where the reader says so, or where it holds nothing else. */
export function ImportQuestion({ file, settings, onAccept, onRefuse }: Props) {
  const texts = useTexts();
  const { articles, known } = file.state;
  const isSettingsAlone = articles === 0 && file.objections === 0;
  const [takesSettings, setTakesSettings] = useState(isSettingsAlone);
  const old = takesSettings ? file.oldThen : file.old;
  const changes = settings ? changesOf(settings, file.settings, texts) : [];
  return (
    <Question name="importFile" yes="importYes" onYes={() => onAccept(takesSettings && changes.length > 0)} onNo={onRefuse}>
      {isSettingsAlone ? (
        <p>{texts.say(changes.length > 0 ? 'importSettingsAlone' : 'importSameSettings')}</p>
      ) : (
        <p>{texts.say('importCounts', texts.number(articles), texts.number(articles - known), texts.number(file.objections))}</p>
      )}
      {changes.length > 0 && (
        <>
          {!isSettingsAlone && (
            <label>
              <input type="checkbox" checked={takesSettings} onChange={(event) => setTakesSettings(event.currentTarget.checked)} />{' '}
              {texts.say('importTakesSettings')}
            </label>
          )}
          <ul class="bullets">
            {changes.map((change) => (
              <li key={change}>
                <bdi>{change}</bdi>
              </li>
            ))}
          </ul>
          {takesSettings && file.expiring > 0 && file.settings.keepDays !== settings?.keepDays && (
            <p>{texts.say('importDrops', texts.number(file.expiring))}</p>
          )}
        </>
      )}
      {old > 0 && <p>{texts.say('importOld', texts.number(old))}</p>}
      {articles > 0 && <p class="note">{texts.say('importGoesOn')}</p>}
    </Question>
  );
}

const WATCHING_NAMES: Readonly<Record<Settings['watching'], MessageKey>> = { off: 'watchOff', all: 'watchAll', listed: 'watchListed' };
const yesOrNo = (isOn: boolean): string => (isOn ? '✓' : '✗');

/** All settings but lists of sites, each with its label and what is said of its value. */
const VALUES: readonly (readonly [name: keyof Settings, label: MessageKey, say: (settings: Settings, texts: Texts) => string])[] = [
  ['watching', 'watchHeading', ({ watching }, texts) => texts.say(WATCHING_NAMES[watching])],
  ['keepDays', 'keepDays', ({ keepDays }, texts) => texts.number(keepDays)],
  ['keepText', 'keepText', ({ keepText }) => yesOrNo(keepText)],
  ['letterKeys', 'letterKeys', ({ letterKeys }) => yesOrNo(letterKeys)],
  ['weeklyBackup', 'backupSwitch', ({ weeklyBackup }) => yesOrNo(weeklyBackup)],
  ['badge', 'badge', ({ badge }) => yesOrNo(badge)],
  ['trackedBadge', 'trackedBadge', ({ trackedBadge }) => yesOrNo(trackedBadge)],
  ['clickOpens', 'clickOpens', ({ clickOpens }, texts) => texts.say(CLICK_NAMES[clickOpens])],
  ['language', 'languageLabel', ({ language }, texts) => (language === 'browser' ? texts.say('languageBrowser') : ownName(language))],
  ['appearance', 'appearanceLabel', ({ appearance }, texts) => texts.say(APPEARANCE_NAMES[appearance])],
];

/** Sites of a list that are named; of the others only the number is given. */
const MAX_NAMED = 20;

const LISTS: readonly (readonly [name: 'listedSites' | 'neverSites', label: MessageKey])[] = [
  ['neverSites', 'neverHeading'],
  ['listedSites', 'readHeading'],
];

/** `Never read these sites: + bank.example, − shop.example`, `Days to keep an article: 90 → 30`. */
function changesOf(now: Settings, then: StagedFile['settings'], texts: Texts): string[] {
  const ofLists = LISTS.flatMap(([name, label]) => {
    const sites = then[name];
    if (!sites) return [];
    const [added, removed] = [sites.filter((site) => !now[name].includes(site)), now[name].filter((site) => !sites.includes(site))];
    return added.length + removed.length === 0 ? [] : [`${texts.say(label)}: ${[...named('+', added), ...named('−', removed)].join(', ')}`];
  });
  const ofValues = VALUES.flatMap(([name, label, say]) => {
    const value = then[name];
    return value === undefined || value === now[name]
      ? []
      : [`${texts.say(label)}: ${say(now, texts)} → ${say({ ...now, [name]: value }, texts)}`];
  });
  return [...ofLists, ...ofValues];
}

const named = (sign: string, sites: readonly string[]): string[] => [
  ...sites.slice(0, MAX_NAMED).map((site) => `${sign} ${site}`),
  ...(sites.length > MAX_NAMED ? [`${sign} ${sites.length - MAX_NAMED} …`] : []),
];
