import type { MessageKey } from '../../messages-text';
import { useTexts } from '../../texts-context';

const LINES: readonly { readonly style: string; readonly word: MessageKey }[] = [
  { style: 'said', word: 'legendSaid' },
  { style: 'mentioned', word: 'legendMention' },
  { style: 'inferred', word: 'legendInferred' },
];

/** What the kinds of lines mean. */
export function TreeLegend() {
  const texts = useTexts();
  return (
    <ul class="legend">
      {LINES.map(({ style, word }) => (
        <li key={style}>
          <svg width="36" height="10" aria-hidden="true">
            <path class={`line line-${style}`} d="M 0 5 L 36 5" />
          </svg>
          {texts.say(word)}
        </li>
      ))}
    </ul>
  );
}
