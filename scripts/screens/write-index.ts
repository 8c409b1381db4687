// Writes the table by which a reader looks through the pictures.
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES, SCREENS, THEMES } from './pictures';

const LOOKS = LOCALES.flatMap((locale) => THEMES.map((theme) => `${locale}.${theme}`));
const HEAD = `# Every screen and state

Written by \`npm run screens\`, on stories of our own. The main state of each screen is drawn in three languages, by day and by night, in both browsers; every
other state in Chromium, in English by day and in Arabic by night. A picture opens in full size.
`;

export async function writeIndex(): Promise<void> {
  const [chromium, firefox, store] = await Promise.all(['chromium', 'firefox', 'store'].map(picturesIn));
  const parts = [
    HEAD,
    section('Chromium', 'chromium', chromium ?? [], LOOKS),
    section('Firefox', 'firefox', firefox ?? [], LOOKS),
    section('For the stores', 'store', store ?? [], LOCALES),
    'Without words, the tile: [tile.png](store/tile.png)\n',
  ];
  await writeFile(join(SCREENS, 'README.md'), parts.join('\n'));
}

async function picturesIn(folder: string): Promise<string[]> {
  return await readdir(join(SCREENS, folder)).catch(() => []);
}

/** One row a state, one column a look. */
function section(title: string, folder: string, pictures: readonly string[], looks: readonly string[]): string {
  const names = [
    ...new Set(
      pictures.filter((picture) => looks.some((look) => picture.includes(`.${look}.`))).map((picture) => picture.split('.', 1)[0] ?? ''),
    ),
  ].sort();
  const rows = names.map((name) => `| ${name} | ${looks.map((look) => cell(folder, pictures, `${name}.${look}.`)).join(' | ')} |`);
  const titles = looks.map((look) => look.replace('.', ', '));
  return `## ${title}\n\n| state | ${titles.join(' | ')} |\n|---|${'---|'.repeat(looks.length)}\n${rows.join('\n')}\n`;
}

function cell(folder: string, pictures: readonly string[], start: string): string {
  const picture = pictures.find((name) => name.startsWith(start));
  return picture ? `[<img src="${folder}/${picture}" width="120" alt="${start.slice(0, -1)}">](${folder}/${picture})` : '';
}
