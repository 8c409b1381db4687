// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { click } from '../draw';
import { standIn } from '../outside';
import { background, changes, fill, open } from './opened';

vi.mock('wxt/browser', () => ({ browser: {} }));

describe('what is kept', () => {
  test.each([
    ['30', ['changeSettings {"keepDays":30}']],
    ['0', []],
    ['3651', []],
    ['1.5', []],
    ['', []],
  ])('%s days', async (typed, sent) => {
    const stand = standIn(background());
    const field = (await open(stand)).querySelector<HTMLInputElement>('input[type=number]');
    if (field) await fill(field, typed, 'change');
    expect(changes(stand)).toEqual(sent);
    expect(field?.getAttribute('aria-invalid')).toBe(String(sent.length === 0));
  });

  test('keeping text is a switch', async () => {
    const stand = standIn(background());
    const field = (await open(stand)).querySelector<HTMLInputElement>('[role=switch]');
    if (field) await click(field);
    expect(changes(stand)).toEqual(['changeSettings {"keepText":false}']);
  });
});
