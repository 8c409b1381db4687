// A step of `npm run check`: no pattern of ours may take more than linear time on a text that a page has made for it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { BOUNDED } from './patterns/bounded';
import { type OwnPattern, ownPatterns } from './patterns/own-patterns';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** Verdicts of earlier runs, since a first run takes a minute or two. Not part of the tree. */
const KEPT = join(ROOT, 'node_modules/.cache/wireprint/patterns.json');
/** Milliseconds for one pattern; those that it does not suffice for are undecided. Chosen by hand: the slowest takes a fiftieth of it on an idle machine. */
const TIMEOUT = 300_000;
/** The search for an attack ends by counts alone, so that a verdict does not depend on how busy the machine is. */
const UNTIMED = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null };

interface Verdict {
  readonly status: string;
  readonly attack: string;
}

async function verdictOf({ source, flags }: OwnPattern): Promise<Verdict> {
  const found = await check(source, flags, { timeout: TIMEOUT, ...UNTIMED });
  return { status: found.status, attack: found.status === 'vulnerable' ? found.attack.pattern : '' };
}

/** Has those patterns built that are built only where a text needs them: names of months. */
async function buildAll(): Promise<void> {
  const { languageLists } = await import('../src/build/language-lists');
  const { markMonths } = await import('../src/core/dates/month-names');
  for (const lang of Object.keys(languageLists.monthNames)) markMonths('', lang, languageLists);
}

const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/recheck/package.json'), 'utf8')) as { version: string };
const keyOf = ({ source, flags }: OwnPattern): string => createHash('sha256').update(`${version}/${source}/${flags}`).digest('base64url');

const patterns = await ownPatterns(ROOT, buildAll);
const kept = new Map<string, Verdict>(existsSync(KEPT) ? Object.entries(JSON.parse(readFileSync(KEPT, 'utf8'))) : []);
// Those with a reason are not judged: on some of them the search would not end.
const isListed = ({ file, source }: OwnPattern) => BOUNDED.find((one) => one.file === file && source.startsWith(one.source));
const judged = patterns.filter((pattern) => !isListed(pattern));
const open = [...new Map(judged.map((pattern) => [keyOf(pattern), pattern])).entries()].filter(([key]) => !kept.has(key));
const judge = async (): Promise<void> => {
  for (let next = open.pop(); next; next = open.pop()) kept.set(next[0], await verdictOf(next[1]));
};
await Promise.all(Array.from({ length: availableParallelism() }, judge));
mkdirSync(dirname(KEPT), { recursive: true });
// What was undecided on a busy machine may be decided the next time.
const decided = [...kept].filter(([, { status }]) => status !== 'unknown');
writeFileSync(`${KEPT}.new`, JSON.stringify(Object.fromEntries(decided)));
renameSync(`${KEPT}.new`, KEPT);

const doubted = judged.filter((pattern) => kept.get(keyOf(pattern))?.status !== 'safe');
const faults = doubted.map((pattern) => {
  const { status = '', attack = '' } = kept.get(keyOf(pattern)) ?? {};
  return `${pattern.file}: /${pattern.source}/${pattern.flags} is ${status}${attack && `, with ${attack.slice(0, 200)}`}`;
});
const idle = BOUNDED.filter((one) => !patterns.some((pattern) => isListed(pattern) === one));
for (const fault of faults) console.error(fault);
for (const { file, source } of idle) console.error(`scripts/patterns/bounded.ts names a pattern that needs no reason: ${file}, ${source}`);
console.log(
  `${patterns.length} patterns: ${judged.length - doubted.length} take linear time, ${patterns.length - judged.length} have a bounded input`,
);
process.exit(faults.length + idle.length === 0 ? 0 : 1);
