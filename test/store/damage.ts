// Damage to the stored blocks, as a broken disk does it.
import { openStore } from '../../src/store/open-store';
import { BLOCK_KINDS, kindOf, LIST_KEY } from '../../src/store/packed/blocks';

/** Takes away the first block of a kind. */
export async function damageBlock(kind: keyof typeof BLOCK_KINDS): Promise<void> {
  const database = await openStore();
  const key = (await database.getAllKeys('blocks')).find((one) => one > LIST_KEY && kindOf(one) === BLOCK_KINDS[kind]);
  if (key === undefined) throw new Error(`There is no block of ${kind}`);
  await database.delete('blocks', key);
  database.close();
}
