// The page as runs of text between block boundaries, in document order, each with what its markup says of it.
import { MAX_LINES } from '../core/bounds';
import { cleanText } from './clean-text';
import { type ElementKind, elementKind, isSkipped } from './element-kind';
import { type Measure, measureElements } from './measure-elements';

/** One run of text, before it is known where the body stands. */
export interface Block {
  readonly text: string;
  /** The element whose children such runs are: the parent of a paragraph, or whatever holds bare lines. */
  readonly parent: Element;
  /** How its markup looks: names and classes of the block element around it and two above, `p.text<div.body<article.`. */
  readonly look: string;
  readonly kind: Exclude<ElementKind, 'skip'>;
  readonly isHeading: boolean;
  /** The text of the one link that makes up the whole run points here, as written; '' where there is none. */
  readonly href: string;
  /** Share of the text that is link text, 0…1. */
  readonly linked: number;
  /** The main heading of the page. */
  readonly isTitle: boolean;
}

export interface PageBlocks {
  readonly blocks: readonly Block[];
  /** Elements that hold nothing of the article, outermost only. */
  readonly asides: readonly Element[];
}

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY RB RP RT S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE SOURCE'.split(
    ' ',
  ),
);
const HEADING = /^H[1-6]$/; // H2
/** Longer than any byline: the element holds an author's whole page or column. */
const MAX_BYLINE_CHARS = 600;
/** Far more than is kept: asides come first on many pages. */
const MAX_BLOCKS = MAX_LINES * 4;
const RUN_LENGTH = 60_000;

/** Reads every run of text below a root; `byClasses` says whether class names are believed. */
export function readBlocks(root: Element, byClasses = true): PageBlocks {
  const measure = measureElements(root);
  const words = ({ chars, linkChars }: Measure): number => chars - linkChars;
  const all = Math.max(1, words(measure(root)));
  const asides: Element[] = [];
  const blocks: Block[] = [];
  const run = new Run(blocks, measure);
  const kindBelow = (element: Element, above: Block['kind']): ElementKind => {
    if (isSkipped(element)) return 'skip';
    if (above === 'aside' || above === 'caption') return above;
    const size = measure(element);
    const kind = elementKind(element, () => ({ share: words(size) / all, chars: words(size), hasTitle: size.hasTitle }), byClasses);
    if (kind === 'byline' && size.chars > MAX_BYLINE_CHARS) return above;
    if (kind === 'aside' || kind === 'caption' || (kind === 'frame' && above === '')) if (!isDropped(above)) asides.push(element);
    return kind || above;
  };
  walk(root, kindBelow, run);
  return { blocks, asides };
}

const isDropped = (kind: ElementKind): boolean => kind === 'aside' || kind === 'caption' || kind === 'frame';

function walk(root: Element, kindBelow: (element: Element, above: Block['kind']) => ElementKind, run: Run): void {
  const kinds: Block['kind'][] = [''];
  let node: Node | null = root.firstChild;
  run.open(root, '');
  while (node && !run.isFull) {
    if (node.nodeType === 3) run.addText((node as Text).data);
    const element = node.nodeType === 1 ? (node as Element) : null;
    const above = kinds.at(-1) ?? '';
    const kind = element ? kindBelow(element, above) : 'skip';
    if (element && kind !== 'skip') run.enter(element, kind);
    if (element && kind !== 'skip' && element.firstChild) {
      kinds.push(kind);
      node = element.firstChild;
      continue;
    }
    if (element && kind !== 'skip') run.leave(element, above);
    else if (element) run.pass(element);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) break;
      kinds.pop();
      run.leave(node as Element, kinds.at(-1) ?? '');
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  run.end();
}

/** Gathers text until a block boundary, then writes one block. */
class Run {
  #text = '';
  #linkText = 0;
  #href = '';
  #links = 0;
  #inLink = 0;
  #kind: Block['kind'] = '';
  #holders: Element[] = [];
  #headings = 0;
  #titles = 0;

  constructor(
    private readonly blocks: Block[],
    private readonly measure: (element: Element) => Measure,
  ) {}

  get isFull(): boolean {
    return this.blocks.length >= MAX_BLOCKS;
  }

  open(holder: Element, kind: Block['kind']): void {
    this.#holders.push(holder);
    this.#kind = kind;
  }

  addText(text: string): void {
    if (this.#text.length > RUN_LENGTH) return;
    this.#text += text.slice(0, RUN_LENGTH);
    if (this.#inLink) this.#linkText += text.trim().length;
  }

  enter(element: Element, kind: Block['kind']): void {
    const name = element.tagName;
    // A byline within a line of text is a run of its own; so is anything of another kind.
    if (!INLINE.has(name) || kind !== this.#kind) this.end();
    this.#kind = kind;
    if (!INLINE.has(name)) this.#holders.push(element);
    if (HEADING.test(name)) this.#headings++;
    if (name === 'H1') this.#titles++;
    if (name !== 'A') return;
    this.#inLink++;
    this.#links++;
    this.#href = element.getAttribute('href') ?? '';
  }

  leave(element: Element, kindAfter: Block['kind']): void {
    const name = element.tagName;
    if (!INLINE.has(name) || kindAfter !== this.#kind) this.end();
    this.#kind = kindAfter;
    if (!INLINE.has(name)) this.#holders.pop();
    if (HEADING.test(name)) this.#headings--;
    if (name === 'H1') this.#titles--;
    if (name === 'A') this.#inLink--;
  }

  /** An element that is not read: a boundary where it stands as a block. */
  pass(element: Element): void {
    if (!INLINE.has(element.tagName) && element.tagName !== 'SCRIPT') this.end();
  }

  end(): void {
    const text = cleanText(this.#text);
    const holder = this.#holders.at(-1);
    if (text && holder) {
      const linked = Math.min(1, this.#linkText / text.length);
      const href = this.#links === 1 && linked > 0.95 ? this.#href : '';
      this.blocks.push({
        text,
        parent: this.#parentOf(holder, text),
        look: lookOf(holder),
        kind: this.#kind,
        isHeading: this.#headings > 0,
        href,
        linked,
        isTitle: this.#titles > 0,
      });
    }
    this.#text = '';
    this.#linkText = 0;
    this.#links = this.#inLink;
    if (!this.#inLink) this.#href = '';
  }

  /** An element that holds nothing but this run is a line; what it stands in holds the lines. */
  #parentOf(holder: Element, text: string): Element {
    const isLine = this.measure(holder).chars <= text.length * 1.1 + 2;
    return (isLine ? holder.parentElement : null) ?? holder;
  }
}

function lookOf(holder: Element): string {
  let look = '';
  let element: Element | null = holder;
  for (let level = 0; level < 3 && element; level++, element = element.parentElement) {
    look += `${element.tagName}.${(element.getAttribute('class') ?? '').slice(0, 100)}<`;
  }
  return look;
}
