// @vitest-environment jsdom
// Every command stands in the list once, under a key of its own, in a file of its name.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CommandContext } from '../../../src/ui/commands/command';
import { COMMANDS } from '../../../src/ui/commands/commands';
import { copyCitation } from '../../../src/ui/commands/copy-citation';
import { followOutlet } from '../../../src/ui/commands/follow-outlet';
import { lookOnWeb } from '../../../src/ui/commands/look-on-web';
import { neverHere } from '../../../src/ui/commands/never-here';
import { openLibrary } from '../../../src/ui/commands/open-library';
import { openStory } from '../../../src/ui/commands/open-story';
import { sayWrong } from '../../../src/ui/commands/say-wrong';
import { stopTracking } from '../../../src/ui/commands/stop-tracking';
import { trackStory } from '../../../src/ui/commands/track-story';
import * as answers from '../answers';
import { textsOf } from '../locale';
import { SETTINGS, standIn } from '../outside';

const FOLDER = join(import.meta.dirname, '../../../src/ui/commands');
const NOT_A_COMMAND = ['command.ts', 'commands.ts'];

describe('the list', () => {
  test('holds every command file, and no other', () => {
    const files = readdirSync(FOLDER).filter((file) => !NOT_A_COMMAND.includes(file));
    expect(files.sort()).toEqual(COMMANDS.map(({ name }) => `${name}.ts`).sort());
  });

  test('gives each command one letter of its own', () => {
    const keys = COMMANDS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z]$/.test(key))).toEqual([]);
  });

  test('has a label for each', () => {
    expect(COMMANDS.filter(({ label }) => textsOf('en').say(label) === '')).toEqual([]);
  });
});

test('what is not right is said beside each source and copy, where something is kept', async () => {
  const context = (kept: boolean, isPrivate = false) =>
    ({
      ...standIn({}),
      tab: { tabId: 7, url: null, isClosed: false, isPrivate, windowId: 1 },
      answer: answers.answer({}, { kept }),
      texts: textsOf('en'),
      readAgain: async () => true,
      isBeside: false,
      lookAgain: async () => {},
    }) satisfies CommandContext;
  expect([context(true), context(false), context(true, true)].map(sayWrong.isOffered)).toEqual([true, false, false]);
  expect(await sayWrong.run(context(true))).toEqual({ said: 'sayWrongHow' });
});

describe('never on this site', () => {
  const contextOf = (settings = SETTINGS, tab: Partial<CommandContext['tab']> = {}) => {
    let now = settings;
    const stand = standIn({
      getSettings: () => now,
      changeSettings: (changes) => {
        now = { ...now, ...changes } as typeof now;
        return now;
      },
    });
    const context: CommandContext = {
      ...stand,
      tab: { tabId: 7, url: 'https://www.quai.example/ferry', isClosed: false, isPrivate: false, windowId: 1, ...tab },
      answer: answers.nothingFound,
      texts: textsOf('en'),
      readAgain: async () => true,
      lookAgain: async () => {},
      isBeside: false,
    };
    return { context, sites: () => now.neverSites };
  };

  test('puts the site on the list, once, and can be taken back', async () => {
    const { context, sites } = contextOf({ ...SETTINGS, neverSites: ['bank.example'] });
    await neverHere.run(context);
    const outcome = await neverHere.run(context);
    expect(sites()).toEqual(['bank.example', 'quai.example']);
    expect(outcome?.parts).toEqual(['quai.example']);
    await outcome?.undo?.();
    expect(sites()).toEqual(['bank.example']);
  });

  test.each([
    ['on a news site', {}, true],
    ['where the address is hidden, by that of the answer', { url: null }, true],
    ['on a page without a public site', { url: 'http://localhost/' }, false],
    ['in a private window', { isPrivate: true }, false],
  ])('%s', (_where, tab, isOffered) => {
    expect(neverHere.isOffered(contextOf(SETTINGS, tab).context)).toBe(isOffered);
  });
});

const contextOf = (answer: CommandContext['answer'], tab: Partial<CommandContext['tab']> = {}) => {
  const stand = standIn({});
  const context: CommandContext = {
    ...stand,
    texts: textsOf('en'),
    tab: { tabId: 7, url: 'https://www.quai.example/ferry?utm_source=x', isClosed: false, isPrivate: false, windowId: 1, ...tab },
    answer,
    readAgain: async () => true,
    lookAgain: async () => {},
    isBeside: false,
  };
  return { context, stand };
};

describe('the story page', () => {
  test('is opened for the address at which the article was read', async () => {
    const { context, stand } = contextOf(answers.wholeStory, { url: null });
    expect(await openStory.run(context)).toBeNull();
    expect(stand.opened).toEqual(['https://www.quai.example/ferry']);
  });

  test.each([
    ['an article that is kept', answers.wholeStory, {}, true],
    ['no answer', null, {}, false],
    ['a private window', answers.privateWindow, { isPrivate: true }, false],
    ['a private window on an article read elsewhere', answers.wholeStory, { isPrivate: true }, false],
  ])('%s', (_what, answer, tab, isOffered) => {
    expect(openStory.isOffered(contextOf(answer, tab).context)).toBe(isOffered);
  });
});

describe('a citation', () => {
  test('is copied in plain text', async () => {
    const { context, stand } = contextOf(answers.wholeStory);
    expect(await copyCitation.run(context)).toEqual({ said: 'citationCopied' });
    expect(stand.copied[0]).toMatch(
      /^“Un ferry s’échoue au large de Port-Salines”, Quai des dépêches \(credit: Al Jazeera\), May 3, 2024, https:/,
    );
  });

  test('is said not to be copied where the browser refuses', async () => {
    const { context } = contextOf(answers.wholeStory);
    const browser = { ...context.browser, copyText: async () => Promise.reject(new Error('NotAllowedError')) };
    expect(await copyCitation.run({ ...context, browser })).toEqual({ said: 'copyRefused' });
  });

  test('needs an answer', () => {
    expect(copyCitation.isOffered(contextOf(null).context)).toBe(false);
  });
});

describe('a look on the web', () => {
  const lookIn = async (phrases: readonly string[]) => {
    const { context } = contextOf(answers.nothingFound);
    const stand = standIn({ findPhrases: ({ tabId }) => ({ phrases: tabId === 7 ? [...phrases] : [] }) });
    return { outcome: await lookOnWeb.run({ ...context, ...stand }), stand };
  };

  test('asks the search engine for any of the phrases, each word for word, and leaves the popup', async () => {
    const { outcome, stand } = await lookIn(['seven boats sank', 'nobody was hurt']);
    expect(outcome).toBeNull();
    expect(stand.searched).toEqual(['"seven boats sank" OR "nobody was hurt"']);
    expect(stand.popupLeft).toBe(1);
  });

  test('opens nothing where the text has no phrases, and says so', async () => {
    const { outcome, stand } = await lookIn([]);
    expect(outcome).toEqual({ said: 'lookNoPhrases' });
    expect(stand.searched).toEqual([]);
  });

  test.each([
    ['an article', answers.nothingFound, {}, true],
    ['no answer', null, {}, false],
    ['a private window', answers.privateWindow, { isPrivate: true }, false],
  ])('%s', (_what, answer, tab, isOffered) => {
    expect(lookOnWeb.isOffered(contextOf(answer, tab).context)).toBe(isOffered);
  });
});

describe('tracking a story', () => {
  const trackIn = (answer: CommandContext['answer']) => {
    const { context } = contextOf(answer);
    const stand = standIn({ trackStory: () => ({ isTracked: true }), untrackStory: () => null });
    const lookAgain = async (url: string) => void stand.calls.push(`look again ${JSON.stringify({ url })}`);
    return { context: { ...context, ...stand, lookAgain }, calls: stand.calls };
  };
  const url = { url: answers.wholeStory.article.url };

  test('begins on one command and ends on the other, each takes the other back, and each shows what holds then', async () => {
    const { context, calls } = trackIn(answers.wholeStory);
    const [begun, ended] = [await trackStory.run(context), await stopTracking.run(context)];
    expect([begun?.said, ended?.said]).toEqual(['storyIsTracked', 'storyNotTracked']);
    await begun?.undo?.();
    await ended?.undo?.();
    const names = ['trackStory', 'untrackStory', 'untrackStory', 'trackStory'].flatMap((name) => [name, 'look again']);
    expect(calls).toEqual(names.map((name) => `${name} ${JSON.stringify(url)}`));
  });

  test.each([
    ['an article that is kept', answers.wholeStory, {}, [trackStory]],
    ['a story that is tracked', { ...answers.wholeStory, tracked: { fresh: 0 } }, {}, [stopTracking]],
    ['no answer', null, {}, []],
    ['a private window', answers.privateWindow, { isPrivate: true }, []],
  ])('%s', (_what, answer, tab, offered) => {
    expect([trackStory, stopTracking].filter(({ isOffered }) => isOffered(contextOf(answer, tab).context))).toEqual(offered);
  });
});

test('the feeds of the page in front are chosen on the page of follows, not from a private window or a page without a public site', async () => {
  const { context, stand } = contextOf(null);
  await followOutlet.run(context);
  expect([stand.opened, stand.popupLeft]).toEqual([['follows.html of quai.example in tab 7'], 1]);
  const isOffered = (tab: Partial<CommandContext['tab']>) => followOutlet.isOffered(contextOf(null, tab).context);
  expect([{}, { isPrivate: true }, { url: 'http://localhost/' }].map(isOffered)).toEqual([true, false, false]);
});

test('the library opens in a tab of its own, not from a private window', async () => {
  const { context, stand } = contextOf(null);
  await openLibrary.run(context);
  expect([stand.opened, stand.popupLeft]).toEqual([['library.html'], 1]);
  expect(openLibrary.isOffered(context)).toBe(true);
  expect(openLibrary.isOffered(contextOf(null, { isPrivate: true }).context)).toBe(false);
});
