// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { click, region } from '../draw';
import { standIn } from '../outside';
import { background, changes, fill, open } from './opened';

const fieldOf = (root: HTMLElement, label: string): HTMLInputElement => {
  const found = [...root.querySelectorAll<HTMLInputElement>('input')].find(({ labels }) => labels?.[0]?.textContent === label);
  if (found === undefined) throw new Error(`No field “${label}”`);
  return found;
};

test('what all follows may take in a day is set within its range', async () => {
  const stand = standIn(background());
  const root = await open(stand);
  await fill(fieldOf(root, 'Articles a day, at most'), '200', 'change');
  await fill(fieldOf(root, 'Megabytes a day, at most'), '10', 'change');
  await vi.waitFor(() =>
    expect(changes(stand)).toEqual(['changeSettings {"followArticlesADay":200}', 'changeSettings {"followMegabytesADay":10}']),
  );
  await fill(fieldOf(root, 'Articles a day, at most'), '0', 'change');
  expect(root.querySelector('.field .problem')?.textContent).toBe('From 1 to 5,000, for all that you follow together.');
  expect(changes(stand)).toHaveLength(2);
});

test('fewer days to keep what was read for the reader ask before they drop anything', async () => {
  const stand = standIn(background({}, { countExpiring: ({ followKeepDays }) => ({ articles: followKeepDays === 7 ? 40 : 0 }) }));
  const root = await open(stand);
  const days = () => fieldOf(root, 'Days to keep an article that was only read for you');
  await fill(days(), '7', 'change');
  await vi.waitFor(() => expect(root.querySelector('[role=alertdialog]')?.textContent).toContain('40'));
  expect(stand.calls).toContain('countExpiring {"keepDays":90,"followKeepDays":7}');
  expect(changes(stand)).toEqual([]);
  await click(root.querySelector('[role=alertdialog] .danger') as HTMLElement);
  await vi.waitFor(() => expect(changes(stand)).toEqual(['changeSettings {"followKeepDays":7}']));
});

test('a connection that costs extra is left alone unless the reader says otherwise', async () => {
  const stand = standIn(background());
  const root = await open(stand);
  await click(fieldOf(root, 'Only where data costs nothing extra'));
  await vi.waitFor(() => expect(changes(stand)).toEqual(['changeSettings {"followUnmetered":false}']));
  expect(region(root, 'Outlets you follow')?.querySelector('a')?.getAttribute('href')).toBe('/follows.html');
});
