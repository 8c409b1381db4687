import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

interface Props {
  readonly title: MessageKey;
  readonly section?: RefObject<HTMLElement | null>;
  /** Stands beside the heading. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of a screen under a heading, which a screen reader lists and can jump to. */
export function Region({ title, section, beside, children }: Props) {
  const id = useId();
  const heading = <h2 id={id}>{useTexts().say(title)}</h2>;
  return (
    <section aria-labelledby={id} {...(section && { ref: section })}>
      {beside ? (
        <div class="beside-heading">
          {heading}
          {beside}
        </div>
      ) : (
        heading
      )}
      {children}
    </section>
  );
}
