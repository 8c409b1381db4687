import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import { type SettingsRequest, ShownLists } from '../../src/ui/shown-lists';

const settingsOf = (neverSites: readonly string[]): Settings => ({ ...DEFAULT_SETTINGS, neverSites });

/** A screen whose requests are answered by hand, in the order in which they were made. */
function screen(neverSites: readonly string[]) {
  const lists = new ShownLists();
  lists.isKnown(settingsOf(neverSites));
  const asked: SettingsRequest[] = [];
  const answers: { readonly resolve: (settings: Settings) => void; readonly reject: (error: Error) => void }[] = [];
  const change = (changes: SettingsRequest) =>
    lists.change(changes, (request) => {
      asked.push(request);
      return new Promise<Settings>((resolve, reject) => answers.push({ resolve, reject }));
    });
  return { asked, answers, change };
}

test('a changed list comes with the one that was shown, other settings alone', async () => {
  const { asked, change } = screen(['a.example']);
  void change({ neverSites: ['a.example', 'b.example'] });
  void change({ keepDays: 7 });
  expect(asked).toEqual([{ neverSites: ['a.example', 'b.example'], from: { neverSites: ['a.example'] } }, { keepDays: 7 }]);
});

test('a change while another is underway starts from what the screen shows already', async () => {
  const { asked, answers, change } = screen(['a.example']);
  const removed = change({ neverSites: [] });
  const undone = change({ neverSites: ['a.example'] });
  expect(asked[1]).toEqual({ neverSites: ['a.example'], from: { neverSites: [] } });
  answers[0]?.resolve(settingsOf([]));
  await removed;
  void change({ neverSites: ['a.example', 'b.example'] });
  expect(asked[2]?.from).toEqual({ neverSites: ['a.example'] });
  answers[1]?.resolve(settingsOf(['a.example']));
  await undone;
});

test('after a failure a change starts from what the background said last', async () => {
  const { asked, answers, change } = screen(['a.example']);
  const failed = change({ neverSites: ['a.example', 'b.example'] });
  answers[0]?.reject(new Error('full'));
  await expect(failed).rejects.toThrow('full');
  void change({ neverSites: ['a.example', 'b.example'] });
  expect(asked[1]?.from).toEqual({ neverSites: ['a.example'] });
});
