// Every form of citation, one line each.
import type { Origins, StoryArticle } from '../../messages/contract';
import type { MessageKey, Texts } from '../messages-text';
import { toBibtex } from './bibtex';
import { citationOf } from './citation';
import { toCslJson } from './csl-json';
import { toJsonLd } from './json-ld';
import { toPlainText } from './plain-text';
import { toRis } from './ris';
import { toWikipedia } from './wikipedia';

export interface CitationFormat {
  /** Ending of the name of a saved file. */
  readonly ending: string;
  /** Null where `name` is the same in every language. */
  readonly label: MessageKey | null;
  readonly name: string;
  readonly mime: string;
  /** @param origins of the event that the article tells of */
  readonly write: (article: StoryArticle, origins: Origins, texts: Texts) => string;
}

export const CITATION_FORMATS: readonly CitationFormat[] = [
  {
    ending: 'txt',
    label: 'formatPlain',
    name: '',
    mime: 'text/plain',
    write: (article, origins, texts) => toPlainText(citationOf(article, origins), texts),
  },
  {
    ending: 'bib',
    label: null,
    name: 'BibTeX',
    mime: 'application/x-bibtex',
    write: (article, origins) => toBibtex(citationOf(article, origins)),
  },
  {
    ending: 'csl.json',
    label: null,
    name: 'CSL-JSON',
    mime: 'application/json',
    write: (article, origins) => toCslJson(citationOf(article, origins)),
  },
  {
    ending: 'ris',
    label: null,
    name: 'RIS',
    mime: 'application/x-research-info-systems',
    write: (article, origins) => toRis(citationOf(article, origins)),
  },
  {
    ending: 'wiki',
    label: null,
    name: 'Wikipedia {{cite news}}',
    mime: 'text/plain',
    write: (article, origins) => toWikipedia(citationOf(article, origins)),
  },
  { ending: 'jsonld', label: null, name: 'JSON-LD', mime: 'application/ld+json', write: toJsonLd },
];
