// What is shown or read all the same where the store fails.
import { codeOf, isStoreFailure } from '../core/errors';

/** What was asked of the store; null where the store fails. */
export async function whereStoreWorks<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (error) {
    if (!isStoreFailure(codeOf(error))) throw error;
    return null;
  }
}
