// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { Welcome } from '../../../src/ui/welcome/Welcome';
import { click, draw, region } from '../draw';
import { locales, textsOf } from '../locale';
import { noReply, SETTINGS, type Stand, standIn } from '../outside';

vi.mock('wxt/browser', () => ({ browser: {} }));

const background = () =>
  standIn({ getSettings: () => SETTINGS, changeSettings: (change) => ({ ...SETTINGS, ...change }) as typeof SETTINGS });

async function open(stand: Stand, locale = 'en'): Promise<HTMLElement> {
  const root = await draw(<Welcome {...stand} />, locale);
  await vi.waitFor(() => expect(root.querySelector('fieldset')).not.toBeNull());
  return root;
}

test('nothing is read unasked until the reader allows it', async () => {
  const stand = background();
  const root = await open(stand);
  expect(root.querySelector<HTMLInputElement>('input:checked')?.labels?.[0]?.textContent).toBe('Nothing');
  expect(stand.asked).toEqual([]);
  expect(stand.calls.some((call) => call.startsWith('changeSettings'))).toBe(false);
});

test('the choice asks for its permission and is saved', async () => {
  const stand = background();
  const root = await open(stand);
  const all = root.querySelectorAll<HTMLInputElement>('input[type=radio]')[1];
  if (all) await click(all);
  expect(stand.asked).toEqual(['*://*/*']);
  expect(stand.calls.at(-1)).toBe('changeSettings {"watching":"all","welcomed":true}');
});

test('without a background it still says what Wireprint does', async () => {
  const root = await draw(<Welcome {...standIn({ getSettings: noReply })} />);
  await vi.waitFor(() => expect(root.querySelector('[data-code]')).not.toBeNull());
  expect(root.textContent).toContain('Who else carries it?');
});

test('a made-up answer is drawn as in the popup, and its lines open', async () => {
  const root = await open(background());
  const example = region(root, 'An answer looks like this');
  expect(example?.querySelector('.cells')?.textContent).toContain('3 copies');
  expect(example?.textContent).toContain('The outlets and the story are made up');
  const row = example?.querySelector<HTMLButtonElement>('.copy .row-line');
  if (row) await click(row);
  expect(example?.querySelector('.copy .row-opened')?.textContent).toContain('The Courier');
});

test('on a phone it says where Wireprint stands there', async () => {
  const stand = background();
  const root = await open({ ...stand, browser: { ...stand.browser, isOnPhone: async () => true } });
  await vi.waitFor(() => expect(root.textContent).toContain('under “Extensions”'));
  expect(root.textContent).not.toContain('puzzle piece');
});

test('the choice stands first', async () => {
  const root = await open(background());
  expect(root.querySelector('main h2')?.textContent).toBe('One choice: what may be read without a click?');
});

describe.each(locales)('in %s', (locale) => {
  test('it says what it does, what stays, asks one thing, and ends with how to begin', async () => {
    const { say } = textsOf(locale);
    const root = await open(background(), locale);
    for (const title of ['choiceHeading', 'finishHeading', 'exampleHeading', 'stayHeading'] as const)
      expect(region(root, say(title))).not.toBeNull();
    expect(root.querySelectorAll('dt')).toHaveLength(3);
    expect(root.querySelectorAll('fieldset')).toHaveLength(1);
    expect(root.querySelector('.browser-question')?.textContent).toContain(say('browserAsksWords'));
  });
});
