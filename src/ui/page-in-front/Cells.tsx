// Three numbers on top of the answer; each leads to its part.
import type { ComponentChildren, RefObject } from 'preact';
import type { Answer } from '../../messages/contract';
import { isNamedHere } from '../answer/speakers';
import { focusText } from '../components/focus';
import { SayCount } from '../components/Say';
import type { PluralKey } from '../messages-text';
import { useTexts } from '../texts-context';

/** The parts that the cells lead to. */
export interface Parts {
  readonly sources: RefObject<HTMLElement | null>;
  readonly copies: RefObject<HTMLElement | null>;
  readonly origins: RefObject<HTMLElement | null>;
}

export function Cells({ answer: { article, provenance }, parts }: { answer: Answer; parts: Parts }) {
  const { sources, siblings, origins } = provenance;
  const texts = useTexts();
  const named = sources.filter((source) => isNamedHere(source, article.articleId)).length;
  const copies = `${texts.number(siblings.length)}${origins.atLeast ? '+' : ''}`;
  return (
    <div class="cells">
      <Cell text="sourcesHere" count={named} number={texts.number(named)} part={parts.sources} />
      <Cell text="copyCount" count={siblings.length} number={copies} part={parts.copies} />
      <Cell text="knownOrigins" count={origins.known} number={texts.number(origins.known)} part={parts.origins} />
    </div>
  );
}

interface CellProps {
  readonly text: PluralKey;
  readonly count: number;
  readonly number: ComponentChildren;
  readonly part: RefObject<HTMLElement | null>;
}

function Cell({ text, count, number, part }: CellProps) {
  const texts = useTexts();
  const go = () => {
    const first = part.current?.querySelector<HTMLElement>('.row-line');
    part.current?.scrollIntoView({ block: 'nearest' });
    if (first) first.focus();
    else focusText(part.current?.querySelector('h2'));
  };
  return (
    <button type="button" class="cell" onClick={go}>
      {/* The three numbers are compared at a glance, also where a word alone says one of them, as Arabic says one and two. */}
      {!texts.cutCount(text, count).includes(0) && <strong aria-hidden="true">{number} </strong>}
      <SayCount text={text} count={count} number={<strong>{number}</strong>} />
    </button>
  );
}
