// Sets apart the stories of a page that shows several, as pages do that append the next story while one scrolls: only the one in front is read.
import { hostAndPortOf } from '../core/web-address';
import { cleanText } from './clean-text';
import { type Measure, measureElements } from './measure-elements';
import { absolute } from './page-identity';
import { isAlike, letters, likeness, storyKey } from './story-key';
import { textWeight } from './text-weight';

/** The story in front. */
export interface FrontStory {
  /** Its heading in the page; null where none was recognised. */
  readonly heading: Element | null;
  /** True where it was recognised by its address or because its heading is in view, and not by what the head of the page says. */
  readonly isOwnChoice: boolean;
  /** Where it is: at the address of the page, or, where that is another story's, at its own one on the same site. */
  readonly address: string;
}

/** What is known of the story in front. */
export interface FrontClues {
  /** Address of the page. */
  readonly url: string;
  /** Headings at or above the middle of the view, the nearest first; none where that is not known. */
  readonly headingsInFront: readonly string[];
  /** Titles that the page declares. */
  readonly titles: readonly string[];
  /** What names the story of the head (`story-key.ts`); '' where the head gives no address. */
  readonly headKey: string;
}

// The numbers were chosen by hand, on pages of our own and with `npm run bench:bodies`.

/** Characters outside links, weighted by script (text-weight.ts), as in all bounds here: a story has more, the teaser of one mostly less. */
const MIN_STORY_CHARS = 200;
/** The same for the story in front, where nothing but its length tells where it ends. */
const MIN_WHOLE_CHARS = 400;
/** Paragraphs of a story that nothing but its place tells from the one in front. */
const MIN_PARAGRAPHS = 2;
/** Times as long as the story in front that another one may be: with less, the front would be the headline of the other. */
const MAX_TIMES_LONGER = 8;
/** Characters of a paragraph. */
const MIN_PARAGRAPH_CHARS = 60;
/** Paragraphs by which the script of a page is told. */
const PARAGRAPHS_OF_SCRIPT = 20;
/** Characters of each. */
const SCRIPT_CHARS = 100;
/** Elements that may be stories, and headings, that are looked at. */
const MAX_LOOKED = 300;
/** Characters of a heading that are compared. */
const HEADING_CHARS = 300;
/** Share of its pairs of letters that a heading has in common with a title that it shows. */
const MIN_LIKENESS = 0.4;
/** Letters of a title; shorter ones (`Live`) are those of many stories. */
const MIN_TITLE_LETTERS = 5;

/** Attributes that hold the address of a story: `data-url`, `data-permalink`, `data-article-href`. */
const ADDRESS_ATTRIBUTE = /^(?:data-.{0,30}(?:url|link|href|path|canonical|uri)|itemid|about|cite|resource)$/;
const STORIES = 'article, [role="article"], [itemtype*="Article"], [itemtype*="BlogPosting"]';
const HEADINGS = 'h1, h2, h3, [role="heading"]';
/** What tells who wrote a story, or when: it stands once in each. */
const OF_A_STORY = 'time, [datetime], [rel="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]';

/** Removes every story of a page but the one in front. */
export function keepFrontStory(page: Document, clues: FrontClues): FrontStory {
  return new StoryParts(page, clues).keepFront();
}

class StoryParts {
  readonly #measure: (element: Element) => Readonly<Measure>;
  readonly #headings: readonly Element[];
  /** The first heading within each element that has one. */
  readonly #firstHeadings = new Map<Element, Element>();
  readonly #key: string;
  readonly #density: number;

  constructor(
    private readonly page: Document,
    private readonly clues: FrontClues,
  ) {
    this.#measure = measureElements(page.body);
    this.#density = densityOf(page);
    this.#headings = [...page.body.querySelectorAll(HEADINGS)].slice(0, MAX_LOOKED);
    for (const heading of this.#headings)
      for (let above: Element | null = heading; above && !this.#firstHeadings.has(above); above = above.parentElement)
        this.#firstHeadings.set(above, heading);
    this.#key = storyKey(clues.url);
  }

  keepFront(): FrontStory {
    const candidates = this.#candidates();
    const chosen = this.#byAddress(candidates) ?? this.#inView(candidates);
    const heading = chosen ? this.#headingIn(chosen) : this.#declaredHeading();
    if (!heading) return { heading: this.#undeclaredHeading(), isOwnChoice: false, address: this.clues.url };
    const story = chosen ?? this.#storyAround(heading, candidates);
    const address = (chosen && this.#isOfThisHead() && this.#ownAddress(chosen)) || this.clues.url;
    if (!story || !this.#isStory(story)) return { heading, isOwnChoice: chosen !== null, address };
    const others = [...candidates.filter((element) => this.#isOther(element, heading, story)), ...this.#within(story, candidates)];
    for (const other of [...others, ...this.#beside(story, chosen !== null)]) other.remove();
    return { heading, isOwnChoice: chosen !== null, address };
  }

  /** Elements that may be a story each: those whose name or address says so, and those with a main heading of their own. */
  #candidates(): Element[] {
    const found = new Set<Element>(this.page.body.querySelectorAll(STORIES));
    for (const element of this.#firstHeadings.keys())
      if (addressOf(element, this.clues.url) && element !== this.page.body) found.add(element);
    for (const element of [...this.#withOwnTitle(), ...this.#withOwnLink()]) found.add(element);
    return [...found]
      .slice(0, MAX_LOOKED)
      .filter((element) => this.#chars(element) >= MIN_STORY_CHARS && this.#headingIn(element) !== null);
  }

  /** The largest element around each main heading that holds no other, where the page has several. */
  #withOwnTitle(): Element[] {
    const titles = this.#headings.filter(({ tagName }) => tagName === 'H1');
    if (titles.length < 2) return [];
    const held = new Map<Element, number>();
    for (const title of titles)
      for (let above = title.parentElement; above; above = above.parentElement) held.set(above, (held.get(above) ?? 0) + 1);
    return titles.flatMap((title) => {
      let element = title;
      while (element.parentElement && held.get(element.parentElement) === 1) element = element.parentElement;
      return element === title ? [] : [element];
    });
  }

  /** The elements that hold a story's paragraphs below a heading that links to the page's own address. */
  #withOwnLink(): Element[] {
    return this.#headings.flatMap((heading) => {
      const link = heading.closest('a') ?? heading.querySelector('a');
      if (!link || this.#key === '' || storyKey(absolute(link.getAttribute('href') ?? '', this.clues.url)) !== this.#key) return [];
      let element = heading.parentElement;
      while (element && this.#headingIn(element) === heading && !this.#isStory(element)) element = element.parentElement;
      return element && this.#headingIn(element) === heading ? [element] : [];
    });
  }

  /** The story whose first heading is the nearest at or above the middle of the view. */
  #inView(candidates: readonly Element[]): Element | null {
    for (const text of this.clues.headingsInFront) {
      const wanted = letters(text);
      const isIt = (element: Element): boolean => letters(textIn(this.#headingIn(element))) === wanted;
      const found = candidates.findLast((element) => isIt(element) && this.#isWhole(element, candidates));
      if (wanted.length < MIN_TITLE_LETTERS || !found) continue;
      const isOther = !this.clues.titles.some((title) => isAlike(title, text)) && this.#ownAddress(found) !== '';
      return this.#isOfThisHead() && !isOther ? null : found;
    }
    return null;
  }

  /** The head of the page names the address that the page has: a story with another heading needs an address of its own, or it would replace this one. */
  #isOfThisHead(): boolean {
    return this.clues.headKey !== '' && this.clues.headKey === this.#key;
  }

  /** The address of a story of the same site; '' where its markup gives none. */
  #ownAddress(story: Element): string {
    const address = addressOf(story, this.clues.url) || this.#linkOfHeading(story);
    return address && hostAndPortOf(new URL(address)) === hostAndPortOf(new URL(this.clues.url)) ? address : '';
  }

  /** A story, and no card of another one within it. */
  #isWhole(element: Element, candidates: readonly Element[]): boolean {
    const isAround = (other: Element): boolean => {
      const heading = other !== element && other.contains(element) ? this.#headingIn(other) : null;
      return heading !== null && heading !== this.#headingIn(element) && this.#storyAround(heading, candidates) === other;
    };
    return this.#chars(element) >= MIN_WHOLE_CHARS && this.#isStory(element) && !candidates.some(isAround);
  }

  /** The story whose address is that of the page, where the head of the page still gives another one. */
  #byAddress(candidates: readonly Element[]): Element | null {
    const isOldHead = this.clues.headKey !== '' && this.#key !== '' && this.clues.headKey !== this.#key;
    return isOldHead ? (candidates.findLast((element) => this.#addressKeyOf(element) === this.#key) ?? null) : null;
  }

  #addressKeyOf(element: Element): string {
    return storyKey(addressOf(element, this.clues.url) || this.#linkOfHeading(element));
  }

  #linkOfHeading(element: Element): string {
    const heading = this.#headingIn(element);
    const link = heading?.closest('a') ?? heading?.querySelector('a');
    return absolute(link?.getAttribute('href') ?? '', this.clues.url);
  }

  /** The heading that shows a title which the page declares; main headings first, since menus repeat the title in smaller ones. */
  #declaredHeading(): Element | null {
    const titles = this.#headings.filter(({ tagName }) => tagName === 'H1');
    let best: { heading: Element | null; likeness: number } = { heading: null, likeness: MIN_LIKENESS };
    for (const heading of titles.length > 0 ? titles : this.#headings)
      for (const title of this.clues.titles) {
        const own = likeness(textIn(heading), title);
        if (own > best.likeness) best = { heading, likeness: own };
      }
    return best.heading;
  }

  /** The one main heading above a story, where the page declares the title of another one. */
  #undeclaredHeading(): Element | null {
    const titles = this.#headings.filter((heading) => heading.tagName === 'H1' && textIn(heading) !== '');
    const story = titles.length === 1 && titles[0] ? this.#storyAround(titles[0], []) : null;
    return story ? (titles[0] ?? null) : null;
  }

  #headingIn(element: Element): Element | null {
    return this.#firstHeadings.get(element) ?? null;
  }

  /** The smallest candidate around the heading, else the smallest element that holds a story's paragraphs. */
  #storyAround(heading: Element, candidates: readonly Element[]): Element | null {
    const around = candidates.filter((element) => element.contains(heading) && this.#isStory(element));
    const smallest = around.find((element) => !around.some((other) => other !== element && element.contains(other)));
    if (smallest) return smallest;
    let element = heading.parentElement;
    while (element && (this.#chars(element) < MIN_WHOLE_CHARS || this.#paragraphs(element).length < MIN_PARAGRAPHS))
      element = element.parentElement;
    return element === this.page.body ? null : element;
  }

  /** Holds paragraphs, and not just a headline with a lead. */
  #isStory(element: Element): boolean {
    if (element.tagName === 'HEADER') return false;
    const paragraphs = this.#paragraphs(element);
    return paragraphs.length >= MIN_PARAGRAPHS || paragraphs.some((paragraph) => this.#chars(paragraph) >= MIN_WHOLE_CHARS);
  }

  /** True for an element that is another story than the one of the heading. */
  #isOther(element: Element, heading: Element, story: Element): boolean {
    if (element.contains(heading) || story.contains(element)) return false;
    if (this.#chars(element) > this.#chars(story) * MAX_TIMES_LONGER) return false;
    const own = this.#headingIn(element);
    const key = this.#addressKeyOf(element);
    if (key !== '' && this.#key !== '' && key !== this.#key) return true;
    if (own?.tagName === 'H1' && heading.tagName === 'H1') return true;
    return story.tagName === element.tagName && element.querySelector(OF_A_STORY) !== null;
  }

  /** Stories of other addresses within the story's own element, below its paragraphs, as teasers of some sites are. */
  #within(story: Element, candidates: readonly Element[]): Element[] {
    const inner = candidates.filter((element) => element !== story && story.contains(element) && element.tagName === story.tagName);
    const others = inner.filter((element) => {
      const key = this.#addressKeyOf(element);
      return key !== '' && this.#key !== '' && key !== this.#key;
    });
    const outermost = others.filter((element) => !others.some((other) => other !== element && other.contains(element)));
    const left = this.#chars(story) - outermost.reduce((sum, element) => sum + this.#chars(element), 0);
    return left >= MIN_STORY_CHARS ? outermost : [];
  }

  /** Elements beside the story that are a story of their own, or, where the head of the page speaks of another story, may be part of that one. */
  #beside(story: Element, isOwnChoice: boolean): Element[] {
    const found: Element[] = [];
    for (let element = story; element.parentElement && element !== this.page.body; element = element.parentElement)
      for (const sibling of element.parentElement.children)
        if (sibling !== element && (isOwnChoice ? this.#isOfHead(sibling) : this.#isBeside(sibling))) found.push(sibling);
    return found;
  }

  /** May be a part of the story that the head speaks of, which may lie in no element of its own: its heading, its paragraphs. */
  #isOfHead(element: Element): boolean {
    const chars = this.#chars(element);
    return chars >= MIN_STORY_CHARS || element.tagName === 'H1' || (element.tagName === 'P' && chars >= MIN_PARAGRAPH_CHARS);
  }

  /** Opens with a heading, and paragraphs follow. */
  #isBeside(element: Element): boolean {
    const heading = this.#headingIn(element);
    const paragraphs = heading && this.#chars(element) >= MIN_STORY_CHARS ? this.#paragraphs(element) : [];
    const first = paragraphs[0];
    return paragraphs.length >= MIN_PARAGRAPHS && !!first && !!heading && isBefore(heading, first);
  }

  #paragraphs(element: Element): Element[] {
    const paragraphs = [...element.querySelectorAll('p')].slice(0, MAX_LOOKED);
    return paragraphs.filter((paragraph) => this.#chars(paragraph) >= MIN_PARAGRAPH_CHARS);
  }

  /** Characters outside links, weighted by the script of the page. */
  #chars(element: Element): number {
    const { chars, linkChars } = this.#measure(element);
    return (chars - linkChars) * this.#density;
  }
}

/** What a character of the page's paragraphs weighs (text-weight.ts). */
function densityOf(page: Document): number {
  const text = [...page.querySelectorAll('p')]
    .slice(0, PARAGRAPHS_OF_SCRIPT)
    .map(({ textContent }) => (textContent ?? '').trim().slice(0, SCRIPT_CHARS));
  const chars = text.reduce((sum, { length }) => sum + length, 0);
  return chars === 0 ? 1 : text.reduce((sum, part) => sum + textWeight(part), 0) / chars;
}

/** The address that the attributes of an element give; '' where they give none. */
function addressOf(element: Element, base: string): string {
  for (const { name, value } of element.attributes) {
    if (!ADDRESS_ATTRIBUTE.test(name) || !/^(?:https?:)?\/{1,2}[^\s/]/i.test(value)) continue;
    const address = absolute(value, base);
    if (address && /\/[^/?#]{3,}/.test(new URL(address).pathname + new URL(address).search)) return address;
  }
  return '';
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0; // DOCUMENT_POSITION_FOLLOWING
}

function textIn(element: Element | null): string {
  return cleanText((element?.textContent ?? '').slice(0, HEADING_CHARS * 2), HEADING_CHARS);
}
