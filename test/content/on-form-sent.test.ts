// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { onFormSent } from '../../src/content/on-form-sent';

/** How often a form is reported that is sent with an event. */
function reportsOf(html: string, event: string, submitter?: string): number {
  document.body.innerHTML = html;
  const [sent, filled] = [vi.fn(), vi.fn()];
  const watching = new AbortController();
  onFormSent(window, { sent, filled }, watching.signal);
  const form = document.querySelector('form');
  const sending = Object.assign(new Event(event, { bubbles: true }), { submitter: submitter ? document.querySelector(submitter) : null });
  form?.dispatchEvent(sending);
  watching.abort();
  form?.dispatchEvent(new Event(event, { bubbles: true }));
  return sent.mock.calls.length;
}

test.each([
  ['a message', '<form><textarea></textarea></form>', 'textarea', 1],
  ['a name, with a password beside it', '<form><input name="a"><input type="password"></form>', 'input', 1],
  ['a search', '<form><input type="search"></form>', 'input', 0],
  ['a field without a form', '<textarea></textarea>', 'textarea', 0],
])('what is written into %s is noticed where it may be personal', (_what, html, field, reports) => {
  document.body.innerHTML = html;
  const [sent, filled] = [vi.fn(), vi.fn()];
  onFormSent(window, { sent, filled }, new AbortController().signal);
  document.querySelector(field)?.dispatchEvent(new Event('input', { bubbles: true }));
  expect([filled.mock.calls.length, sent.mock.calls.length]).toEqual([reports, 0]);
});

test.each([
  ['by POST', '<form method="post"></form>', 'submit', undefined, 1],
  ['by POST in capitals', '<form method="POST"></form>', 'submit', undefined, 1],
  ['by a script, which has no submit', '<form method="post"></form>', 'formdata', undefined, 1],
  ['by GET', '<form method="get"></form>', 'submit', undefined, 0],
  ['by no named method', '<form></form>', 'submit', undefined, 0],
  ['by a button that names POST', '<form><button formmethod="post"></button></form>', 'submit', 'button', 1],
  ['by a button that names GET', '<form method="post"><button formmethod="get"></button></form>', 'submit', 'button', 0],
  ['by a button without a method', '<form method="post"><button></button></form>', 'submit', 'button', 1],
  ['by GET, as a search', '<form><input type="search" name="q"><input type="hidden"><select></select></form>', 'submit', undefined, 0],
  ['by GET, as a search without a type', '<form><input name="q"><button></button></form>', 'submit', undefined, 0],
  ['by GET, with a message', '<form><textarea></textarea></form>', 'submit', undefined, 1],
  ['by GET, with an e-mail address', '<form><input type="EMAIL"></form>', 'submit', undefined, 1],
  ['by GET, with names', '<form><input name="first"><input type="text" name="last"></form>', 'submit', undefined, 1],
  ['out of a dialog, with a field outside', '<form id="f" method="dialog"></form><textarea form="f"></textarea>', 'submit', undefined, 1],
  ['by a script and GET, with a password', '<form><input type="password"></form>', 'formdata', undefined, 1],
  ['with a field called elements', '<form><input name="elements"><textarea></textarea></form>', 'submit', undefined, 1],
  ['with a field called getAttribute', '<form method="post"><input name="getAttribute"></form>', 'submit', undefined, 1],
])('a form sent %s', (_how, html, event, submitter, reports) => {
  expect(reportsOf(html, event, submitter)).toBe(reports);
});
