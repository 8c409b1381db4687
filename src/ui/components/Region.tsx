import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

interface Props {
  readonly title: MessageKey;
  readonly section?: RefObject<HTMLElement | null>;
  readonly children: ComponentChildren;
}

/** A part of a screen under a heading, which a screen reader lists and can jump to. */
export function Region({ title, section, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} {...(section && { ref: section })}>
      <h2 id={id}>{useTexts().say(title)}</h2>
      {children}
    </section>
  );
}
