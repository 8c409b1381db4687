// Every form of citation, one line each.
import type { CorrectedSince, Origins, StoryArticle } from '../../messages/contract';
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
  /** With what `citationOf` takes. */
  readonly write: (article: StoryArticle, origins: Origins, since: CorrectedSince | null, texts: Texts) => string;
}

export const CITATION_FORMATS: readonly CitationFormat[] = [
  {
    ending: 'txt',
    label: 'formatPlain',
    name: '',
    mime: 'text/plain',
    write: (article, origins, since, texts) => toPlainText(citationOf(article, origins, since), texts),
  },
  {
    ending: 'bib',
    label: null,
    name: 'BibTeX',
    mime: 'application/x-bibtex',
    write: (article, origins, since) => toBibtex(citationOf(article, origins, since)),
  },
  {
    ending: 'csl.json',
    label: null,
    name: 'CSL-JSON',
    mime: 'application/json',
    write: (article, origins, since) => toCslJson(citationOf(article, origins, since)),
  },
  {
    ending: 'ris',
    label: null,
    name: 'RIS',
    mime: 'application/x-research-info-systems',
    write: (article, origins, since) => toRis(citationOf(article, origins, since)),
  },
  {
    ending: 'wiki',
    label: null,
    name: 'Wikipedia {{cite news}}',
    mime: 'text/plain',
    write: (article, origins, since) => toWikipedia(citationOf(article, origins, since)),
  },
  { ending: 'jsonld', label: null, name: 'JSON-LD', mime: 'application/ld+json', write: toJsonLd },
];
