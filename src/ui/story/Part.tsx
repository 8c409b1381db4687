import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

/** The parts of the story page in their order. Each has an id that links can lead to. */
export const PARTS = [
  { id: 'origins', title: 'regionOrigins' },
  { id: 'sources', title: 'regionSources' },
  { id: 'tree', title: 'regionTree' },
  { id: 'timeline', title: 'regionTimeline' },
  { id: 'articles', title: 'regionArticles' },
  { id: 'side-by-side', title: 'regionSideBySide' },
  { id: 'cite', title: 'regionCite' },
] as const satisfies readonly { id: string; title: MessageKey }[];

export type PartId = (typeof PARTS)[number]['id'];
const headingOf = (id: PartId) => `${id}-heading`;

/** One part of the story page. Its heading takes the focus when a link or a button leads there. */
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

/** Scrolls to a part and moves the focus to its heading. */
export function goToPart(id: PartId): void {
  const heading = document.getElementById(headingOf(id));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

/** The table of contents. */
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
