// The texts for the two stores fit their fields, and have the same name and summary as the manifest.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../ui/locale';
import { ROOT } from './packages';

const FOLDER = join(ROOT, 'docs/store');
const languages = readdirSync(FOLDER).flatMap((name) => /^listing\.(\w+)\.md$/.exec(name)?.[1] ?? []);

/** The text under `## heading`. */
function part(text: string, heading: string): string {
  const found = new RegExp(`^## ${heading}\\n\\n([\\s\\S]*?)(?=\\n## |$(?![\\s\\S]))`, 'm').exec(text);
  return found?.[1]?.trim() ?? '';
}

test('there are texts in English, French and Arabic', () => {
  expect(languages.sort()).toEqual(['ar', 'en', 'fr']);
});

describe.each(languages)('%s', (language) => {
  const text = readFileSync(join(FOLDER, `listing.${language}.md`), 'utf8');
  const messages = messagesOf(language);

  test('name and short summary are the same as in the manifest', () => {
    expect(part(text, 'Name')).toBe(messages.extensionName?.message);
    expect(part(text, 'Summary, 132 characters')).toBe(messages.extensionDescription?.message);
  });

  test.each([
    ['Name', 45],
    ['Summary, 132 characters', 132],
    ['Summary, 250 characters', 250],
    ['Single purpose', 1000],
    ['Description', 10_000],
  ])('%s fits', (heading, max) => {
    const length = [...part(text, heading)].length;
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThanOrEqual(max);
  });
});
