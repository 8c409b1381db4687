import { langAttribute, tamePageText } from '../page-text';

/** Words that a page wrote: as text, in their own language, isolated (`bdi`) so that their direction does not reorder what stands beside them. */
export function PageText({ text, lang = '' }: { text: string; lang?: string }) {
  return (
    <bdi dir="auto" {...langAttribute(lang)}>
      {tamePageText(text)}
    </bdi>
  );
}
