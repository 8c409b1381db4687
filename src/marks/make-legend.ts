// The legend: what each kind of mark means, how many there are, and how to take them away. Its look is a style that the background inserts.
import { MARK_KINDS, type MarkKind } from '../core/model/marks';
import type { DrawnMarks } from '../messages/drawn-marks';
import { highlightName, legendName, type MarksToDraw } from '../messages/marks-to-draw';

export interface LegendActions {
  /** Shows the next mark of a kind. */
  readonly onNext: (kind: MarkKind) => void;
  readonly onTakeAway: () => void;
}

/**
 * An element to put on the page. Its content lies in a closed shadow root: scripts of the page can see that it is there, but not what it says.
 */
export function makeLegend(page: Document, marks: MarksToDraw, drawn: DrawnMarks, { onNext, onTakeAway }: LegendActions): HTMLElement {
  const { token, words } = marks;
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, text: string, ...children: Node[]) => {
    const element = page.createElement(name);
    element.append(text, ...children);
    return element;
  };
  const button = (text: string, onClick: () => void, ...children: Node[]) => {
    const element = make('button', text, ...children);
    element.type = 'button';
    element.addEventListener('click', onClick);
    return element;
  };
  const count = new Intl.NumberFormat(words.language);
  const lines = MARK_KINDS.filter((kind) => drawn[kind] > 0).map((kind) => {
    const sample = make('span', words[kind]);
    sample.className = highlightName(token, kind);
    const line = button('', () => onNext(kind), sample, make('span', count.format(drawn[kind])));
    line.title = words.next;
    return make('li', '', line);
  });
  const notes = [
    lines.length === 0 && words.nothing,
    marks.isRetold && drawn.fact > 0 && words.retold,
    marks.isSampled && words.sampled,
  ].filter((note) => note !== false);
  const closing = button(words.takeAway, onTakeAway, make('kbd', 'Esc'));
  closing.setAttribute('aria-keyshortcuts', 'Escape');
  const title = make('h2', words.title);
  const box = make(
    'section',
    '',
    title,
    ...(words.sibling === null ? [] : [make('p', words.sibling)]),
    ...(lines.length > 0 ? [make('ul', '', ...lines)] : []),
    ...notes.map((note) => make('p', note)),
    closing,
  );
  box.className = legendName(token);
  box.lang = words.language;
  box.dir = words.direction;
  box.setAttribute('aria-label', words.title);
  const host = page.createElement(legendName(token));
  host.attachShadow({ mode: 'closed' }).append(box);
  return host;
}
