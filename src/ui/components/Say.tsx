import { type ComponentChildren, Fragment } from 'preact';
import type { Cut, MessageKey, PluralKey } from '../messages-text';
import { useTexts } from '../texts-context';

/** A message with elements in its placeholders. */
export function Say({ text, parts }: { text: MessageKey; parts: readonly ComponentChildren[] }) {
  return <Filled cut={useTexts().cut(text, parts.length)} parts={parts} />;
}

/** “12 copies” with an element for the number. */
export function SayCount({ text, count, number }: { text: PluralKey; count: number; number: ComponentChildren }) {
  return <Filled cut={useTexts().cutCount(text, count)} parts={[number]} />;
}

/** “A, B and C” with elements for A, B and C. */
export function SayList({ parts }: { parts: readonly ComponentChildren[] }) {
  return <Filled cut={useTexts().cutList(parts.length)} parts={parts} />;
}

function Filled({ cut, parts }: { cut: Cut; parts: readonly ComponentChildren[] }) {
  return <>{cut.map((piece) => (typeof piece === 'string' ? piece : <Fragment key={piece}>{parts[piece]}</Fragment>))}</>;
}
