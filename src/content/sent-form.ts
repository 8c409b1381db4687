// A form that a script of the page handles is answered in the same document: what it shows next under another address may be that answer.
import { FORM_ANSWERED } from '../core/durations';
import { withoutAnchor } from '../core/web-address';

/** The global property with the form that was sent last. A newer script of ours that takes over in the page finds it too; scripts of the page do not. */
const SENT = Symbol.for('wireprint.form');

interface SentForm {
  readonly at: number;
  readonly address: string;
  isAnswered: boolean;
}
const world = globalThis as { [SENT]?: SentForm };

export function rememberSentForm(url: string, now: number): void {
  world[SENT] = { at: now, address: withoutAnchor(url), isAnswered: world[SENT]?.isAnswered ?? false };
}

/** True where this document may show the answer to a form at this address: soon after the form, and for good once it has changed its address then. */
export function mayAnswerForm(url: string, now: number): boolean {
  const sent = world[SENT];
  if (!sent) return false;
  const isSoon = now - sent.at < FORM_ANSWERED;
  if (isSoon && withoutAnchor(url) !== sent.address) sent.isAnswered = true;
  return isSoon || sent.isAnswered;
}
