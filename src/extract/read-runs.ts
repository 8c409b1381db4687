// The page as runs of text between block boundaries, in document order, each with what its markup says of it.
import { MAX_LINE_LINKS, MAX_LINES, MAX_LINK_TEXT } from '../core/bounds';
import { cleanText } from './clean-text';
import { type ElementKind, elementKind, isSkipped } from './element-kind';
import { type Measure, measureElements } from './measure-elements';

/** A link within a run. */
export interface RunLink {
  readonly text: string;
  readonly href: string;
}

/** One run of text, before it is known which runs are the body. */
export interface TextRun {
  readonly text: string;
  /** The element that holds such runs side by side: the parent of a paragraph, or the element of bare lines parted by `br`. */
  readonly parent: Element;
  /** The block elements around it, outermost first; at most the innermost `MAX_BOXES`. */
  readonly boxes: readonly Element[];
  /** Names and classes of the block element around it and of the two above, `P.text<DIV.body<ARTICLE.<`. */
  readonly markup: string;
  readonly kind: Exclude<ElementKind, 'skip'>;
  readonly isHeading: boolean;
  /** Address, as written, of the one link that makes up the whole run; '' where there is none. */
  readonly href: string;
  /** Address, as written, of its last link; '' where it has none. */
  readonly lastHref: string;
  /** Its text begins within a link. */
  readonly opensWithLink: boolean;
  /** The first links of the run, as written, where it is more than one link. */
  readonly links: readonly RunLink[];
  /** Share of the text that is link text, 0…1. */
  readonly linked: number;
  /** The main heading of the page. */
  readonly isTitle: boolean;
  /** What an element for dates in the run gives to machines, `<time datetime="2024-05-03">`; '' where there is none. */
  readonly date: string;
}

export interface PageRuns {
  readonly runs: readonly TextRun[];
  /** Elements that hold nothing of the article; only the outermost ones. */
  readonly asides: readonly Element[];
}

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY RB RP RT S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE SOURCE'.split(
    ' ',
  ),
);
const HEADING = /^H[1-6]$/; // H2
/** Characters, more than any byline has: the element holds an author's whole page or column. */
const MAX_BYLINE_CHARS = 600;
/** More than the lines that are kept: on many pages asides come first. */
const MAX_RUNS = MAX_LINES * 4;
/** Characters of one run, more than is kept of a paragraph; a text node may hold megabytes. */
const RUN_LENGTH = 60_000;
/** Share of link text from which on a link makes up the whole run; the rest are a bullet or a comma. */
const MIN_LINKED = 0.95;
/** Elements around a run that are kept, the innermost ones: pages may nest without limit. Chosen by hand. */
const MAX_BOXES = 50;
/** Characters of an element's classes that are read. */
const MAX_CLASS_CHARS = 100;

/** Reads every run of text below a root. `byClasses`: whether class names say what an element is for. */
export function readRuns(root: Element, byClasses = true): PageRuns {
  const measure = measureElements(root);
  const words = ({ chars, linkChars }: Measure): number => chars - linkChars;
  const all = Math.max(1, words(measure(root)));
  const asides: Element[] = [];
  const runs: TextRun[] = [];
  const collector = new RunCollector(runs, measure);
  const charsOf = (element: Element): number => measure(element).chars;
  const kindBelow = (element: Element, above: TextRun['kind']): ElementKind => {
    if (isSkipped(element)) return 'skip';
    if (above === 'aside' || above === 'caption') return above;
    const size = measure(element);
    const kind = elementKind(
      element,
      () => ({ share: words(size) / all, chars: words(size), hasTitle: size.hasTitle }),
      charsOf,
      byClasses,
    );
    if (kind === 'byline' && size.chars > MAX_BYLINE_CHARS) return above;
    if (kind === 'aside' || kind === 'caption' || (kind === 'margin' && above === '')) if (!isDropped(above)) asides.push(element);
    return kind || above;
  };
  walk(root, kindBelow, collector);
  return { runs, asides };
}

const isDropped = (kind: ElementKind): boolean => kind === 'aside' || kind === 'caption' || kind === 'margin';

/** Visits every node below a root in document order. Without recursion, since pages may nest without limit. */
function walk(root: Element, kindBelow: (element: Element, above: TextRun['kind']) => ElementKind, run: RunCollector): void {
  const kinds: TextRun['kind'][] = [''];
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

/** Gathers text up to a block boundary, then adds one run. */
class RunCollector {
  #text = '';
  #linkText = 0;
  #opensWithLink = false;
  #href = '';
  #links = 0;
  #runLinks: RunLink[] = [];
  #linkStart = 0;
  #inLink = 0;
  #kind: TextRun['kind'] = '';
  /** Block elements around the text, outermost first. */
  #containers: Element[] = [];
  /** A copy of them, until they change. */
  #around: readonly Element[] | null = null;
  #headings = 0;
  #date = '';
  #titles = 0;

  constructor(
    private readonly runs: TextRun[],
    private readonly measure: (element: Element) => Measure,
  ) {}

  get isFull(): boolean {
    return this.runs.length >= MAX_RUNS;
  }

  open(container: Element, kind: TextRun['kind']): void {
    this.#push(container);
    this.#kind = kind;
  }

  addText(text: string): void {
    if (this.#text.length > RUN_LENGTH) return;
    if (this.#inLink && !this.#text.trim() && text.trim()) this.#opensWithLink = true;
    this.#text += text.slice(0, RUN_LENGTH);
    if (this.#inLink) this.#linkText += text.trim().length;
  }

  enter(element: Element, kind: TextRun['kind']): void {
    const name = element.tagName;
    // A change of kind ends the run too: a byline within a line of text is a run of its own.
    if (!INLINE.has(name) || kind !== this.#kind) this.end();
    this.#kind = kind;
    if (!INLINE.has(name)) this.#push(element);
    if (HEADING.test(name)) this.#headings++;
    if (name === 'H1') this.#titles++;
    // Layout sets a time apart from the name before it, where the markup has no space: `<span>AFP</span><time>12:30</time>`.
    if (name === 'TIME' && /[\p{L}\p{N}]$/u.test(this.#text.slice(-2))) this.#text += ' ';
    if (name === 'TIME' && !this.#date) this.#date = element.getAttribute('datetime') ?? '';
    if (name !== 'A') return;
    this.#inLink++;
    this.#links++;
    this.#href = element.getAttribute('href') ?? '';
    this.#linkStart = this.#text.length;
  }

  leave(element: Element, kindAfter: TextRun['kind']): void {
    const name = element.tagName;
    if (!INLINE.has(name) || kindAfter !== this.#kind) this.end();
    this.#kind = kindAfter;
    if (!INLINE.has(name)) this.#pop();
    if (HEADING.test(name)) this.#headings--;
    if (name === 'H1') this.#titles--;
    if (name === 'A') this.#leaveLink();
  }

  #leaveLink(): void {
    this.#inLink--;
    const text = cleanText(this.#text.slice(this.#linkStart), MAX_LINK_TEXT + 1);
    if (text && text.length <= MAX_LINK_TEXT && this.#runLinks.length < MAX_LINE_LINKS) this.#runLinks.push({ text, href: this.#href });
  }

  /** An element that is not read ends the run where it is a block element. Scripts stand within sentences too. */
  pass(element: Element): void {
    if (!INLINE.has(element.tagName) && element.tagName !== 'SCRIPT') this.end();
  }

  end(): void {
    const text = cleanText(this.#text);
    const container = this.#containers.at(-1);
    if (text && container) {
      const linked = Math.min(1, this.#linkText / text.length);
      const href = this.#links === 1 && linked > MIN_LINKED ? this.#href : '';
      this.runs.push({
        text,
        parent: this.#parentOf(container, text),
        boxes: this.#boxes(),
        markup: markupOf(container),
        kind: this.#kind,
        isHeading: this.#headings > 0,
        href,
        lastHref: this.#links > 0 ? this.#href : '',
        opensWithLink: this.#opensWithLink,
        links: href ? [] : this.#runLinks,
        linked,
        isTitle: this.#titles > 0,
        date: this.#date,
      });
    }
    this.#text = '';
    this.#date = '';
    this.#linkText = 0;
    this.#linkStart = 0;
    this.#runLinks = [];
    this.#links = this.#inLink;
    if (!this.#inLink) this.#href = '';
  }

  /** The elements around the run; runs side by side share one list. */
  #boxes(): readonly Element[] {
    this.#around ??= this.#containers.slice(-MAX_BOXES);
    return this.#around;
  }

  #push(container: Element): void {
    this.#containers.push(container);
    this.#around = null;
  }

  #pop(): void {
    this.#containers.pop();
    this.#around = null;
  }

  /** The parent of an element that holds nothing but this run, such as a paragraph; else the element itself. Spaces are measured differently: 10 %. */
  #parentOf(container: Element, text: string): Element {
    const holdsRunAlone = this.measure(container).chars <= text.length * 1.1 + 2;
    return (holdsRunAlone ? container.parentElement : null) ?? container;
  }
}

function markupOf(container: Element): string {
  let markup = '';
  let element: Element | null = container;
  for (let level = 0; level < 3 && element; level++, element = element.parentElement) {
    markup += `${element.tagName}.${(element.getAttribute('class') ?? '').slice(0, MAX_CLASS_CHARS)}<`;
  }
  return markup;
}
