import type { ComponentChildren } from 'preact';
import { useTexts } from '../texts-context';

/** this outlet → Al Jazeera → Reuters; the arrows are drawn by style, in the direction of the writing. */
export function Chain({ links }: { links: readonly ComponentChildren[] }) {
  const texts = useTexts();
  return (
    <ol class="chain" aria-label={texts.say('chainLabel')}>
      {links.map((link, step) => (
        <li key={step}>{link}</li>
      ))}
    </ol>
  );
}
