// A table of two articles side by side: the first column says what a row is about, the others what each article has there.
import type { ComponentChildren } from 'preact';
import type { ComparedArticles } from '../../../messages/contract';
import { OutletName } from '../../answer/OutletName';
import { langAttribute, tamePiece } from '../../page-text';
import type { TextPiece } from './align-rows';

export type Side = ComparedArticles['asked'];

interface Props {
  /** Head of the first column. */
  readonly about: string;
  readonly asked: Side;
  readonly other: Side;
  /** The rows. */
  readonly children: ComponentChildren;
}

export function SideTable({ about, asked, other, children }: Props) {
  return (
    <table class="sides">
      <thead>
        <tr>
          <th scope="col">{about}</th>
          {[asked, other].map(({ articleId, outlet }) => (
            <th key={articleId} scope="col">
              <OutletName outlet={outlet} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** Words of an article in their own language and direction, some of them emphasised. */
export function PassageText({ pieces, lang }: { pieces: readonly TextPiece[]; lang: string }) {
  return (
    <p class="passage" dir="auto" {...langAttribute(lang)}>
      {pieces.map(({ text, isEmphasised }, index) => (isEmphasised ? <mark key={index}>{tamePiece(text)}</mark> : tamePiece(text)))}
    </p>
  );
}
