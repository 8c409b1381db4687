import { afterEach, expect, test, vi } from 'vitest';
import { HeldFile } from '../../src/collect/held-file';

const made: Blob[] = [];
const revoked: string[] = [];
vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${made.push(blob as Blob)}`);
vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void revoked.push(url));
afterEach(() => {
  made.length = 0;
  revoked.length = 0;
});

test('the parts in their order are the file, until it is dropped', async () => {
  const file = new HeldFile();
  file.take(0, 'a\n');
  file.take(1, 'b\n');
  expect(file.finish(2)).toBe('blob:1');
  expect(await made[0]?.text()).toBe('a\nb\n');
  expect(file.isHeld).toBe(true);
  file.drop();
  expect(revoked).toEqual(['blob:1']);
  expect(file.isHeld).toBe(false);
});

test('a file of which parts are missing is refused: the page was another one when they came', () => {
  const file = new HeldFile();
  expect(() => file.take(1, 'b\n')).toThrow('Part 1');
  file.take(0, 'a\n');
  expect(() => file.finish(2)).toThrow('1 of 2');
});

test('the first part of another file drops the one before', async () => {
  const file = new HeldFile();
  file.take(0, 'a\n');
  file.finish(1);
  file.take(0, 'c\n');
  file.finish(1);
  expect(revoked).toEqual(['blob:1']);
  expect(await made[1]?.text()).toBe('c\n');
});
