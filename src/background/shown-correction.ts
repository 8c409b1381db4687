// A correction as an answer shows it: the other side of it, seen from the article that is asked about.
import type { CorrectedArticle, SaidCorrection } from '../core/model/correction';
import type { KnownArticle } from '../core/provenance/known-article';
import type { ShownCorrection } from '../messages/contract';

export function shownCorrection({ id, correction, asked, other, shown }: SaidCorrection, about: KnownArticle): ShownCorrection {
  const { kind } = correction;
  if (kind === 'wrong-source') return { id, kind, article: null, source: 'name' in shown ? shown.name : '' };
  const isAbout = ({ address, outlet }: CorrectedArticle) =>
    kind === 'same-outlet' ? outlet.domain === about.outlet.domain : address === about.address;
  const { title, url, lang, outlet } = other === null || isAbout(other) ? asked : other;
  return { id, kind, article: { title, url, lang, outlet }, source: null };
}
