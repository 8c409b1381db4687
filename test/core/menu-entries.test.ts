import { expect, test } from 'vitest';
import { menuEntries } from '../../src/core/menu-entries';

/** The most that Chrome shows of one extension in the menu of its toolbar button. */
const MAX_IN_ACTION_MENU = 6;

const texts = (...asked: Parameters<typeof menuEntries>) =>
  menuEntries(...asked).map(({ text, parent, isEnabled }) => `${parent ? '- ' : ''}${text}${isEnabled ? '' : ' (disabled)'}`);

test('a pause is chosen from two', () => {
  expect(texts(false, { watching: 'all' })).toEqual(
    expect.arrayContaining(['openStory', 'openBeside', 'libraryOpen', 'pauseReading', '- pauseHour', '- pauseTillClosed', 'neverHere']),
  );
});

test('a pause is ended in its place', () => {
  expect(texts(true, { watching: 'all' })).toContain('pauseEnd');
  expect(texts(true, { watching: 'all' }).join()).not.toMatch(/pauseReading|pauseHour/);
});

test('where nothing is read without a click, the entry says so instead', () => {
  expect(texts(false, { watching: 'off' })).toContain('watchOffHint (disabled)');
  expect(texts(false, { watching: 'off' }).join()).not.toMatch(/pauseHour/);
});

test.each([true, false])('each has a name of its own, and they fit into the menu (paused: %s)', (isPaused) => {
  const entries = menuEntries(isPaused, { watching: 'listed' });
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(entries.filter(({ place, parent }) => place === 'action' && !parent).length).toBeLessThanOrEqual(MAX_IN_ACTION_MENU);
});
