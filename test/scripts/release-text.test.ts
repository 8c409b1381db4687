import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releaseText } from '../../scripts/release-text.mjs';

const CHANGELOG = `# Changelog

## 0.10.0, not yet released

- Reads tea leaves.

## 0.1.1, 2026-12-24

- Finds more.
  On two lines.

### For developers

- One recipe more.

## 0.1.0, 2026-12-01

- Finds.
`;

test('the section of the version, with its parts, without its heading', () => {
  expect(releaseText('v0.1.1', '0.1.1', CHANGELOG)).toBe('- Finds more.\n  On two lines.\n\n### For developers\n\n- One recipe more.');
  expect(releaseText('v0.1.0', '0.1.0', CHANGELOG)).toBe('- Finds.');
});

test.each([
  ['the tag is of another version', 'v0.1.0', '0.1.1', 'tag is v0.1.0'],
  ['the tag lacks its letter', '0.1.1', '0.1.1', 'its tag is v0.1.1'],
  ['there is no tag', undefined, '0.1.1', 'its tag is v0.1.1'],
  ['there is no section', 'v0.2.0', '0.2.0', 'no section "## 0.2.0'],
  ['only a longer version has a section', 'v0.1', '0.1', 'no section'],
  ['the section has no date yet', 'v0.10.0', '0.10.0', 'not yet released'],
])('no text where %s', (_case, tag, version, message) => {
  expect(() => releaseText(tag, version, CHANGELOG)).toThrow(message);
});

test('no text where the section is empty', () => {
  expect(() => releaseText('v1.0.0', '1.0.0', '# Changelog\n\n## 1.0.0, 2027-01-01\n')).toThrow('says nothing');
});

test('the changelog has a section for the version of package.json', () => {
  const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const released = read('CHANGELOG.md').replace(', not yet released', ', 2026-12-01');
  expect(releaseText(`v${version}`, version, released)).toContain('- ');
});
