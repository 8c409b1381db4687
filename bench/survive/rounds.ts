// Rounds of one kind of death: the extension works, is struck at a random moment, and is asked; now and then the whole store is looked through.
import { setTimeout as sleep } from 'node:timers/promises';
import type { MeasuredStore } from '../../src/messages/contract';
import { Reader } from '../../test/browser/harness/reader';
import { exportAll, untilImported } from '../../test/browser/harness/watching';
import { serveNewsWeb } from '../../test/fixtures/news-web/server';
import { randomOf } from '../store/random';
import { answerOf, inPeace, LOST, type Reply } from './calls';
import type { Kill } from './kill';
import { Ledger } from './ledger';
import { MadeUpWeb } from './made-up';
import type { Moments } from './moments';
import { heldOpenFor, ObservedWrites, observe } from './observed';
import { Tally } from './tally';
import type { Desk, Task, Work } from './work';
import { WORKS } from './works';

/** The store is looked through after so many rounds, and after the last. Chosen by hand: it takes as long as some rounds. */
const CHECKED_EACH = 25;
/** Milliseconds without a write after which a work has ended. Chosen by hand: a merge writes each few milliseconds. */
const QUIET = 300;

export interface Outcome {
  readonly tally: Tally;
  /** Articles that were acknowledged. */
  readonly acknowledged: number;
  readonly faults: readonly string[];
  /** This machine has no place for it. */
  readonly isSkipped?: true;
}

export interface Plan {
  readonly rounds: number;
  /** Seconds after which no round begins any more, from opening the browser on; unlimited without it. One round always takes place. */
  readonly seconds?: number;
  readonly seed: number;
  /** Folder of the build, a copy that is changed. */
  readonly build: string;
  /** Which of the works comes first; the others follow in turn. */
  readonly first?: number;
  readonly moments: Moments;
  /** Told each time that the whole store was looked through, and held. @param rounds so far */
  onHeld?(rounds: number): void;
}

interface TimedPlan extends Plan {
  /** By the clock of `performance`, in milliseconds. */
  readonly end: number;
}

export async function runRounds(kill: Kill, plan: Plan): Promise<Outcome> {
  const end = performance.now() + (plan.seconds ?? Number.POSITIVE_INFINITY) * 1000;
  const place = kill.openProfile?.();
  if (place === null) return { tally: new Tally(), acknowledged: 0, faults: [], isSkipped: true };
  try {
    return await runIn(place?.profile, kill, { ...plan, end });
  } finally {
    place?.leave();
  }
}

async function runIn(profile: string | undefined, kill: Kill, plan: TimedPlan): Promise<Outcome> {
  observe(plan.build, heldOpenFor(kill.lead));
  const random = randomOf(plan.seed);
  const web = new MadeUpWeb(random);
  const server = await serveNewsWeb(web.pages);
  const desk = { web, ledger: new Ledger(), random, mayRefuse: kill.mayRefuse ?? false };
  const rounds = new Rounds(kill, plan, desk, await Reader.open({ build: plan.build, web: server, ...(profile && { profile }) }));
  try {
    return await rounds.run();
  } finally {
    await rounds.close();
    await server.stop();
  }
}

class Rounds {
  readonly #writes = new ObservedWrites();
  readonly #tally = new Tally();
  readonly #heldOpen: number;
  #round = 0;

  constructor(
    private readonly kill: Kill,
    private readonly plan: TimedPlan,
    private readonly desk: Desk,
    private reader: Reader,
  ) {
    this.#heldOpen = heldOpenFor(kill.lead);
  }

  async run(): Promise<Outcome> {
    const { rounds, end, first = 0 } = this.plan;
    const faults: string[] = [];
    try {
      // Closed once in peace: Firefox writes down some seconds after the installation that the extension is there.
      this.reader = await this.reader.restart();
      for (let isLast = false; !isLast && faults.length === 0; this.#round++) {
        const work = WORKS[(first + this.#round) % WORKS.length] as Work;
        const found = await this.#play(work);
        isLast = this.#round + 1 >= rounds || performance.now() > end;
        const isChecked = isLast || (this.#round + 1) % CHECKED_EACH === 0;
        if (found.length === 0 && isChecked) found.push(...(await this.#lookThrough()));
        faults.push(...found.map((fault) => `round ${this.#round + 1}, ${work.name}: ${fault}`));
        if (isChecked && faults.length === 0) this.plan.onHeld?.(this.#round + 1);
      }
    } catch (error) {
      faults.push(`round ${this.#round + 1}: ${error instanceof Error ? error.stack : error}`);
    }
    return { tally: this.#tally, acknowledged: this.desk.ledger.acknowledged, faults };
  }

  close(): Promise<void> {
    return this.reader.close();
  }

  async #play(work: Work): Promise<string[]> {
    await this.#writes.listen(this.reader);
    if (!this.plan.moments.knows(work.name)) await this.#playInPeace(work);
    const tasks = await work.prepare(this.reader, this.desk);
    const strike = await this.kill.aim(this.reader, this.#round);
    const { moments } = this.plan;
    const moment = moments.choose(work.name, { lead: this.kill.lead, heldOpen: this.#heldOpen }, this.desk.random);
    this.#writes.begin();
    const begun = sleep(Math.max(-moment.wait, 0)).then(() => begin(tasks));
    await Promise.race([this.#writes.untilBegun(moment.writes), sleep(moments.latest(work.name, this.#heldOpen))]);
    await sleep(Math.max(moment.wait, 0));
    this.reader = await strike();
    const { goesOn } = this.kill;
    // What ends the background ends its writes, and nothing more is heard of them.
    const open = goesOn ? 0 : this.#writes.open;
    const { replies, isWaiting } = await begun;
    const isUnanswered = isWaiting();
    const said = await replies;
    const isLost = said.includes(LOST);
    const faults = await this.#look(tasks, said);
    this.#tally.add(work.name, { isUnanswered: isUnanswered || isLost, cut: open + this.#writes.aborted });
    return isLost && this.kill.mustAnswer?.(this.#round) ? ['a call is not answered', ...faults] : faults;
  }

  /** After a restart, since a browser may open its files once more after they were damaged, and then find the damage. */
  async #lookThrough(): Promise<string[]> {
    this.reader = await this.reader.restart();
    return await this.desk.ledger.faults(await exportAll(this.reader));
  }

  /** To see how long it takes, and when it writes. */
  async #playInPeace(work: Work): Promise<void> {
    const tasks = await work.prepare(this.reader, this.desk);
    this.#writes.begin();
    const began = performance.now();
    const { replies } = begin(tasks);
    const said = await replies;
    await untilImported(this.reader);
    while (this.#writes.quiet < QUIET) await sleep(QUIET / 10);
    const took = performance.now() - QUIET - began;
    this.plan.moments.learn(work.name, { took, writes: this.#writes.begun }, this.#heldOpen);
    const faults = await this.#look(tasks, said);
    if (faults.length > 0) throw new Error(`Undisturbed, ${work.name}: ${faults.join('; ')}`);
  }

  /** What is wrong after the tasks. */
  async #look(tasks: readonly Task[], said: readonly Reply[]): Promise<string[]> {
    const { ledger } = this.desk;
    // What was accepted goes on by itself.
    await untilImported(this.reader);
    const looked = await Promise.all(tasks.map((task, at) => task.after?.(this.reader, said[at] as Reply)));
    const faults = looked.flatMap((seen) => seen?.faults ?? []);
    const writes = tasks.map(({ change }, at) => ({
      change,
      isCarriedOut: looked[at]?.isCarriedOut ?? (said[at] === 'done' ? true : null),
    }));
    const { articles } = (await inPeace(this.reader, 'measureStore', null)) as MeasuredStore;
    const made = ledger.settle(writes, articles);
    if (typeof made === 'string') return [...faults, made];
    for (const { change, finish } of tasks) {
      if (!finish || made.includes(change)) continue;
      await finish(this.reader);
      ledger.acknowledge(change);
    }
    return [...faults, ...(await this.#askAgain())];
  }

  /** Asks the background about an article that was acknowledged, and for what was copied from it. */
  async #askAgain(): Promise<string[]> {
    const article = this.desk.ledger.pick(this.desk.random());
    if (!article) return [];
    const { ok, code, value } = await answerOf(this.reader, 'findProvenance', { url: article.url, tabId: null });
    if (!ok) return [`no answer about ${article.url}: ${code}`];
    const answer = value as { readonly provenance: { readonly siblings: readonly unknown[] } } | null;
    if (answer === null) return [`${article.url} was acknowledged, and the background does not know it`];
    // Made-up articles of an import have a copy beside them.
    const hasTwin = article.text !== undefined;
    return hasTwin && answer.provenance.siblings.length === 0 ? [`the copy of ${article.url} is not found`] : [];
  }
}

interface Begun {
  readonly replies: Promise<readonly Reply[]>;
  /** True while a reply is missing. */
  isWaiting(): boolean;
}

function begin(tasks: readonly Task[]): Begun {
  let isWaiting = true;
  const replies = Promise.all(tasks.map((task) => task.begin())).finally(() => {
    isWaiting = false;
  });
  return { replies, isWaiting: () => isWaiting };
}
