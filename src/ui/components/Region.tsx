import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

/** A part of a screen under a heading, which a screen reader lists and can jump to. */
export function Region({ title, children }: { title: MessageKey; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{useTexts().say(title)}</h2>
      {children}
    </section>
  );
}
