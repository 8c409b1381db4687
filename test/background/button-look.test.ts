import { expect, test } from 'vitest';
import { buttonLook, type ShownState } from '../../src/background/button-look';
import * as answers from '../ui/answers';
import { textsOf } from '../ui/locale';

const state: ShownState = { texts: textsOf('en'), pause: null, hasBadge: true };
const paused = { ...state, pause: { until: null } };

test('where nothing is known of a page, the button says its name alone', () => {
  expect(buttonLook(null, state)).toEqual({ title: 'Wireprint', badge: null });
});

test('a finding is said in words and by the badge', () => {
  const { title, badge } = buttonLook(answers.nothingFound, state);
  expect(title).toBe('Wireprint\nWhere this story comes from is unknown: the page names no source, and no other copy has been read yet.');
  expect(badge).toEqual({ kind: 'read', text: '✓' });
});

test('a pause is said whatever the page is', () => {
  expect(buttonLook(null, paused)).toEqual({
    title: 'Wireprint\nPaused until the browser is closed: nothing is read without a click.',
    badge: { kind: 'paused', text: 'II' },
  });
  const { title, badge } = buttonLook(answers.wholeStory, paused);
  expect(title.split('\n')).toHaveLength(3);
  expect(badge?.kind).toBe('paused');
});

test('without a badge the words stay', () => {
  const { title, badge } = buttonLook(answers.wholeStory, { ...paused, hasBadge: false });
  expect(badge).toBeNull();
  expect(title).toMatch(/credits[\s\S]*Paused/);
});
