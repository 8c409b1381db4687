// Rounds of one kind of death: write, strike at a random moment, ask; at the end the whole store is looked through.
import { Reader } from '../../test/browser/harness/reader';
import { exportAll, untilImported } from '../../test/browser/harness/watching';
import type { Reply } from '../../test/fixtures/news-web/other-pages';
import { serveNewsWeb } from '../../test/fixtures/news-web/server';
import { type Random, randomOf } from '../store/random';
import type { Kill } from './kill';
import { Ledger } from './ledger';
import { answerOf, Writing } from './writing';

/** The store is looked through after so many rounds, and after the last. Chosen by hand: it takes as long as a dozen rounds. */
const CHECKED_EACH = 50;
/** A strike falls between the beginning of the writes and this many times as long as they took undisturbed, so that it meets packing and merging too. Chosen by hand. */
const MAX_DELAY = 1.5;

export interface Outcome {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Writes that were interrupted, so that no reply came. */
  readonly interrupted: number;
  readonly faults: readonly string[];
  /** This machine has no place for it. */
  readonly isSkipped?: true;
}

const SKIPPED: Outcome = { rounds: 0, acknowledged: 0, interrupted: 0, faults: [], isSkipped: true };

export interface Plan {
  readonly rounds: number;
  /** Seconds after which no round begins any more; unlimited without it. One round always takes place. */
  readonly seconds?: number;
  readonly seed: number;
  /** Folder of the build, a copy that a kill may change. */
  readonly build: string;
}

export async function runRounds(kill: Kill, plan: Plan): Promise<Outcome> {
  const place = kill.openProfile?.();
  if (place === null) return SKIPPED;
  try {
    return await runIn(place?.profile, kill, plan);
  } finally {
    place?.leave();
  }
}

async function runIn(
  profile: string | undefined,
  kill: Kill,
  { rounds, seconds = Number.POSITIVE_INFINITY, seed, build }: Plan,
): Promise<Outcome> {
  const end = performance.now() + seconds * 1000;
  const random = randomOf(seed);
  const pages = new Map<string, Reply>();
  const web = await serveNewsWeb(pages);
  const ledger = new Ledger();
  const writing = new Writing(pages, ledger, random);
  let reader = await Reader.open({ build, web, ...(profile && { profile }) });
  const faults: string[] = [];
  let round = 0;
  try {
    // Closed once in peace: Firefox writes down some seconds after the installation that the extension is there.
    reader = await reader.restart();
    const undisturbed = await took(await writing.prepare(reader));
    writing.endImport(await untilImported(reader), false);
    for (let isLast = false; !isLast && faults.length === 0; round++) {
      const begin = await writing.prepare(reader);
      kill.brace?.();
      const writes = begin();
      await new Promise((resolve) => setTimeout(resolve, random() * MAX_DELAY * undisturbed));
      reader = await kill.strike(reader, round);
      const replies = await writes;
      if (kill.mustAnswer?.(round) && replies.some(({ code }) => code === 'lost'))
        faults.push(`round ${round + 1}: a call is not answered`);
      // What was accepted goes on by itself.
      const ended = writing.endImport(await untilImported(reader), kill.mayRefuse ?? false);
      isLast = round + 1 >= rounds || performance.now() > end;
      const isChecked = isLast || (round + 1) % CHECKED_EACH === 0;
      const found = [
        ...ended,
        ...(await askAgain(reader, ledger, random)),
        ...(isChecked ? await ledger.faults(await exportAll(reader)) : []),
      ];
      faults.push(...found.map((fault) => `round ${round + 1}: ${fault}`));
    }
  } catch (error) {
    faults.push(`round ${round + 1}: ${error instanceof Error ? error.message : error}`);
  } finally {
    await reader.close();
    await web.stop();
  }
  return { rounds: round, acknowledged: ledger.size, interrupted: ledger.lost, faults };
}

/** Milliseconds. */
async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Asks the background about an article that was acknowledged, and for what was copied from it. */
async function askAgain(reader: Reader, ledger: Ledger, random: Random): Promise<string[]> {
  const article = ledger.pick(random());
  if (!article) return [];
  const { ok, code, value } = await answerOf(reader, 'findProvenance', { url: article.url });
  if (!ok) return [`no answer about ${article.url}: ${code}`];
  const answer = value as { readonly provenance: { readonly siblings: readonly unknown[] } } | null;
  if (answer === null) return [`${article.url} was acknowledged, and the background does not know it`];
  // Made-up articles of an import have a copy beside them.
  const hasTwin = article.text !== undefined;
  return hasTwin && answer.provenance.siblings.length === 0 ? [`the copy of ${article.url} is not found`] : [];
}
