// Numbers for articles that never were in the journal.
import type { Database } from './open-store';
import type { JournalArticle } from './schema';
import { writeTogether } from './write-together';

/**
 * The first of so many numbers that no article had and none will be given. The journal gives numbers by itself and only when a row is put, so rows that
 * are gone when the transaction ends are put at both ends of the reserved ones.
 *
 * @throws ExpectedError `store-full` where the disk has no room
 */
export async function reserveNumbers(database: Database, count: number): Promise<number> {
  const nobody = { address: '', readAt: 0 };
  let first = 0;
  await writeTogether(database, ({ journal, does }) => {
    const reserve = async () => {
      first = await journal.put(nobody as JournalArticle);
      await journal.delete(first);
      if (count < 2) return;
      await journal.put({ ...nobody, number: first + count - 1 } as JournalArticle);
      await journal.delete(first + count - 1);
    };
    does(reserve());
  });
  return first;
}
