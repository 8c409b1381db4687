import { expect, test } from 'vitest';
import { answerLook, commonLook, type ShownState } from '../../src/background/button-look';
import * as answers from '../ui/answers';
import { textsOf } from '../ui/locale';

const state: ShownState = { texts: textsOf('en'), pause: null, hasBadge: true };
const paused = { ...state, pause: { until: null } };

test('where nothing is known of a page, the button says its name alone', () => {
  expect(commonLook(0, state)).toEqual({ title: 'Wireprint', badge: null });
});

test('there, what is new of tracked stories is said in words and by the badge', () => {
  expect(commonLook(2, state)).toEqual({ title: 'Wireprint\nTracked: 2 new', badge: { kind: 'fresh', text: '+2' } });
  expect(commonLook(2, { ...state, hasBadge: false }).badge).toBeNull();
});

test('a finding is said in words and by the badge', () => {
  const { title, badge } = answerLook(answers.nothingFound, state);
  expect(title).toBe('Wireprint\nWhere this story comes from is unknown: the page names no source, and no other copy has been read yet.');
  expect(badge).toEqual({ kind: 'read', text: '✓' });
});

test('a pause is said whatever the page is', () => {
  expect(commonLook(2, paused)).toEqual({
    title: 'Wireprint\nTracked: 2 new\nPaused until the browser is closed: nothing is read without a click.',
    badge: { kind: 'paused', text: 'II' },
  });
  const { title, badge } = answerLook(answers.wholeStory, paused);
  expect(title.split('\n')).toHaveLength(3);
  expect(badge?.kind).toBe('paused');
});

test('without a badge the words stay', () => {
  const { title, badge } = answerLook(answers.wholeStory, { ...paused, hasBadge: false });
  expect(badge).toBeNull();
  expect(title).toMatch(/credits[\s\S]*Paused/);
});
