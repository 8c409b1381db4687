// Prints the text of a release: the section of CHANGELOG.md for a tag.
// node scripts/release-text.mjs v0.1.0

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './setup.mjs';

/** Throws where the tag is not the version of package.json, or where the changelog has no finished section for it. */
export function releaseText(tag, version, changelog) {
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, but package.json has version ${version}: its tag is v${version}.`);
  // "## 0.1.0, 2026-12-01"
  const section = changelog.split(/^## /m).find((part) => /^[^\s,]+/.exec(part)?.[0] === version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section "## ${version}, DATE".`);
  const [heading, ...lines] = section.split('\n');
  if (!/^\S+, \d{4}-\d{2}-\d{2}$/.test(heading)) throw new Error(`CHANGELOG.md says "## ${heading}": write "## ${version}, DATE".`);
  const text = lines.join('\n').trim();
  if (text === '') throw new Error(`CHANGELOG.md says nothing under "## ${heading}".`);
  return text;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const read = (name) => readFileSync(join(ROOT, name), 'utf8');
    console.log(releaseText(process.argv[2], JSON.parse(read('package.json')).version, read('CHANGELOG.md')));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
