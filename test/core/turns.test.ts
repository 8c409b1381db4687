import { expect, test } from 'vitest';
import { Turns } from '../../src/core/turns';

test('work begins when all that was asked for before is over, and each gives its own', async () => {
  const turns = new Turns();
  const log: string[] = [];
  let end = (): void => {};
  const first = turns.take(async () => {
    log.push('first begins');
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    log.push('first ends');
    return 1;
  });
  const second = turns.take(async () => {
    log.push('second begins');
    return 2;
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(log).toEqual(['first begins']);
  end();
  expect(await Promise.all([first, second])).toEqual([1, 2]);
  expect(log).toEqual(['first begins', 'first ends', 'second begins']);
});

test('a failure is given to whoever asked, and does not stop the next', async () => {
  const turns = new Turns();
  const failing = turns.take(() => Promise.reject(new Error('no')));
  const next = turns.take(async () => 'done');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('done');
});
