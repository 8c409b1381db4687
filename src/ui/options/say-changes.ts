// What some new settings would change, a line for each.
import type { Settings } from '../../messages/contract';
import type { MessageKey, Texts } from '../messages-text';
import { READS_NAME } from '../settings/reads-words';
import { CLICK_NAMES } from './ButtonSection';
import { APPEARANCE_NAMES, ownName } from './LookSection';

const WATCHING_NAMES: Readonly<Record<Settings['watching'], MessageKey>> = { off: 'watchOff', all: 'watchAll', listed: 'watchListed' };
const yesOrNo = (isOn: boolean): string => (isOn ? '✓' : '✗');

/** All settings but lists of sites, each with its label and what is said of its value. */
const VALUES: readonly (readonly [name: keyof Settings, label: MessageKey, say: (settings: Settings, texts: Texts) => string])[] = [
  ['watching', 'watchHeading', ({ watching }, texts) => texts.say(WATCHING_NAMES[watching])],
  ['keepDays', 'keepDays', ({ keepDays }, texts) => texts.number(keepDays)],
  ['followReads', 'followReads', ({ followReads }, texts) => texts.say(READS_NAME[followReads])],
  ['followKeepDays', 'followKeepDays', ({ followKeepDays }, texts) => texts.number(followKeepDays)],
  ['followArticlesADay', 'followArticlesADay', ({ followArticlesADay }, texts) => texts.number(followArticlesADay)],
  ['followMegabytesADay', 'followMegabytesADay', ({ followMegabytesADay }, texts) => texts.number(followMegabytesADay)],
  ['followUnmetered', 'followUnmetered', ({ followUnmetered }) => yesOrNo(followUnmetered)],
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

type Changed = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

/** `Never read these sites: + bank.example, − shop.example`, `Days to keep an article: 90 → 30`. */
export function changesOf(now: Settings, then: Changed, texts: Texts): string[] {
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
