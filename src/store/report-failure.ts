// For work that nobody waits for: what fails is told on the console.
import { codeOf, type FailureCode } from '../core/errors';

/** Waits for the work. Returns null, or the code of the failure, after writing it to the console. */
export async function reportFailure(what: string, work: Promise<unknown>): Promise<FailureCode | null> {
  try {
    await work;
    return null;
  } catch (error) {
    const code = codeOf(error);
    console.error(`Wireprint: ${what} failed:`, code, error);
    return code;
  }
}
