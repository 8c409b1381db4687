import { langAttribute, tamePiece } from '../../page-text';
import type { TextPiece } from './align-rows';

/** A piece of an article in its own language and direction, some of its words marked. */
export function MarkedText({ pieces, lang }: { pieces: readonly TextPiece[]; lang: string }) {
  return (
    <p class="passage" dir="auto" {...langAttribute(lang)}>
      {pieces.map(({ text, isMarked }, place) => (isMarked ? <mark key={place}>{tamePiece(text)}</mark> : tamePiece(text)))}
    </p>
  );
}
