// A browser may stop answering on a connection without a word, as Firefox does after the disk was full. No call waits for that without end.
import type { Database } from './open-store';
import { ConnectionLost } from './store-failure';
import { within } from './within';

/** Milliseconds of work after which it is looked whether the browser still answers. Chosen by hand: longer than most work takes. */
const PATIENCE = 15_000;
/** Milliseconds for the answer. It comes after those of all writes that were begun before, of which the longest takes some seconds. Chosen by hand. */
const MAX_SILENCE = 20_000;

/** The browser answers nothing on the connection any more. */
export class ConnectionSilent extends ConnectionLost {}

/**
 * Does some work on a connection, as long as the browser answers on it: the work itself may take any time.
 *
 * @throws ConnectionSilent where it does not
 */
export async function whileAnswering<Value>(database: Database, work: () => Promise<Value>): Promise<Value> {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<never>((_, reject) => {
    const ask = async () => {
      if (await answers(database)) wait();
      else reject(new ConnectionSilent('The browser does not answer'));
    };
    const wait = () => {
      if (!isOver) timer = setTimeout(ask, PATIENCE);
    };
    wait();
  });
  try {
    return await Promise.race([work(), silent]);
  } finally {
    isOver = true;
    clearTimeout(timer);
  }
}

/** An error is an answer too: the work has been told of it. */
function answers(database: Database): Promise<boolean> {
  const asked = (async () => database.count('corrections'))();
  return within(
    MAX_SILENCE,
    asked.then(
      () => true,
      () => true,
    ),
    () => false,
  );
}
