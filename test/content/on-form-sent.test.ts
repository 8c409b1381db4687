// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { onFormSent } from '../../src/content/on-form-sent';

/** How often a form is reported that is sent with an event. */
function reportsOf(html: string, event: string, submitter?: string): number {
  document.body.innerHTML = html;
  const sent = vi.fn();
  const watching = new AbortController();
  onFormSent(document, sent, watching.signal);
  const form = document.querySelector('form');
  const sending = Object.assign(new Event(event, { bubbles: true }), { submitter: submitter ? document.querySelector(submitter) : null });
  form?.dispatchEvent(sending);
  watching.abort();
  form?.dispatchEvent(new Event(event, { bubbles: true }));
  return sent.mock.calls.length;
}

test.each([
  ['by POST', '<form method="post"></form>', 'submit', undefined, 1],
  ['by POST in capitals', '<form method="POST"></form>', 'submit', undefined, 1],
  ['by a script, which has no submit', '<form method="post"></form>', 'formdata', undefined, 1],
  ['by GET', '<form method="get"></form>', 'submit', undefined, 0],
  ['by no named method', '<form></form>', 'submit', undefined, 0],
  ['by a button that names POST', '<form><button formmethod="post"></button></form>', 'submit', 'button', 1],
  ['by a button that names GET', '<form method="post"><button formmethod="get"></button></form>', 'submit', 'button', 0],
  ['by a button without a method', '<form method="post"><button></button></form>', 'submit', 'button', 1],
  ['with a field called getAttribute', '<form method="post"><input name="getAttribute"></form>', 'submit', undefined, 1],
])('a form sent %s', (_how, html, event, submitter, reports) => {
  expect(reportsOf(html, event, submitter)).toBe(reports);
});
