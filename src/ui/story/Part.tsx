import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

/** The parts of the story page, in their order; each can be linked to and jumped to. */
export const PARTS = [
  { id: 'sources', title: 'regionSources' },
  { id: 'tree', title: 'regionTree' },
  { id: 'timeline', title: 'regionTimeline' },
  { id: 'articles', title: 'regionArticles' },
  { id: 'side-by-side', title: 'regionSideBySide' },
  { id: 'cite', title: 'regionCite' },
] as const satisfies readonly { id: string; title: MessageKey }[];

export type PartId = (typeof PARTS)[number]['id'];
const headingOf = (id: PartId) => `${id}-heading`;

/** The heading takes the focus when something leads to its part. */
export function Part({ id, title, children }: { id: PartId; title: MessageKey; children: ComponentChildren }) {
  return (
    <section id={id} class={`part part-${id}`} aria-labelledby={headingOf(id)}>
      <h2 id={headingOf(id)} tabIndex={-1}>
        {useTexts().say(title)}
      </h2>
      {children}
    </section>
  );
}

/** Brings a part into view and the focus to its heading. */
export function goToPart(id: PartId): void {
  const heading = document.getElementById(headingOf(id));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

export function Contents() {
  const texts = useTexts();
  return (
    <nav class="contents" aria-label={texts.say('storyContents')}>
      <ul>
        {PARTS.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{texts.say(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
