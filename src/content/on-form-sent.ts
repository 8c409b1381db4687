// Notices forms that a page sends by POST: the page that follows is meant for one reader and must not be taken for a public article.

/**
 * Calls back when a form is sent by POST, before the page goes away. The event `submit` knows the button, which may name another method than the form. A
 * form that a script of the page sends has no `submit`, but `formdata`.
 */
export function onFormSent(document: Document, sent: () => void, signal: AbortSignal): void {
  const listener = ({ target, submitter }: Event & { readonly submitter?: HTMLElement | null }): void => {
    const method = submitter?.getAttribute('formmethod') ?? methodOf(target as Element);
    if (method?.toLowerCase() === 'post') sent();
  };
  for (const moment of ['submit', 'formdata']) document.addEventListener(moment, listener, { capture: true, signal });
}

/** Not `form.getAttribute`: a field of that name would be returned instead. */
const methodOf = (form: Element): string | null => Element.prototype.getAttribute.call(form, 'method');
