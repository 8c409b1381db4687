// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { region } from '../draw';
import { type Stand, standIn } from '../outside';
import { background, changes, open } from './opened';

vi.mock('wxt/browser', () => ({ browser: {} }));

describe('language and appearance', () => {
  const choices = async (stand: Stand) =>
    [...(region(await open(stand), 'Language and appearance')?.querySelectorAll('select') ?? [])] as HTMLSelectElement[];

  test('are chosen from lists, each language by its own name', async () => {
    const stand = standIn(background());
    const [language, appearance] = await choices(stand);
    if (!language || !appearance) throw new Error('No lists');
    expect([...language.options].map(({ text, lang }) => `${lang} ${text}`)).toEqual(
      expect.arrayContaining([' As the browser', 'de Deutsch', 'ar العربية', 'zh-CN 简体中文']),
    );
    for (const [list, chosen] of [[language, 'de'] as const, [appearance, 'dark'] as const]) {
      list.value = chosen;
      await act(() => void list.dispatchEvent(new Event('change', { bubbles: true })));
    }
    expect(changes(stand)).toEqual(['changeSettings {"language":"de"}', 'changeSettings {"appearance":"dark"}']);
  });

  test('show what is set', async () => {
    const lists = await choices(standIn(background({ language: 'zh-CN', appearance: 'light' })));
    expect(lists.map(({ value }) => value)).toEqual(['zh-CN', 'light']);
  });
});
