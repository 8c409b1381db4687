import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  readonly name: ComponentChildren;
  /** Clipped where the line is full; all of it stands in what the row opens. */
  readonly words?: ComponentChildren;
  readonly tags?: ComponentChildren;
  /** Drawn open at first. */
  readonly isOpen?: boolean;
  /** What the row opens, drawn only while it is open: a story may have hundreds of rows. It is given the id of the row's name. */
  readonly children: (about: string) => ComponentChildren;
}

/** One line of an answer, which opens its evidence in place. */
export function Row({ name, words, tags, isOpen = false, children }: Props) {
  const id = useId();
  const [isShown, setShown] = useState(isOpen);
  return (
    <>
      <button
        type="button"
        class="row-line"
        aria-expanded={isShown}
        aria-controls={isShown ? `${id}-opened` : undefined}
        onClick={() => setShown(!isShown)}
      >
        <span id={id} class="row-name">
          {name}
        </span>{' '}
        <span class="row-words">{words}</span> <span class="row-tags">{tags}</span>
      </button>
      {isShown && (
        <div id={`${id}-opened`} class="row-opened">
          {children(id)}
        </div>
      )}
    </>
  );
}
