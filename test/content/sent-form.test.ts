import { beforeEach, expect, test, vi } from 'vitest';

const A = 'https://post.example/a';
const B = 'https://post.example/b';
let form: typeof import('../../src/content/sent-form');

beforeEach(async () => {
  Reflect.deleteProperty(globalThis, Symbol.for('wireprint.form'));
  vi.resetModules();
  form = await import('../../src/content/sent-form');
});

test('a document that sent no form answers none', () => {
  expect(form.mayAnswerForm(A, 1_000)).toBe(false);
});

test('a document may answer a form that it sent a minute ago or less', () => {
  form.rememberSentForm(A, 1_000);
  expect(form.mayAnswerForm(A, 60_999)).toBe(true);
  expect(form.mayAnswerForm(`${A}#sent`, 61_000)).toBe(false);
  expect(form.mayAnswerForm(B, 61_000)).toBe(false);
});

test('a document that changed its address soon after a form may show the answer for good, to a later script of ours too', async () => {
  form.rememberSentForm(A, 1_000);
  expect(form.mayAnswerForm(B, 2_000)).toBe(true);
  vi.resetModules();
  const later = await import('../../src/content/sent-form');
  expect(later.mayAnswerForm(B, 999_000)).toBe(true);
  later.rememberSentForm(B, 999_000);
  expect(later.mayAnswerForm(A, 9_999_000)).toBe(true);
});
