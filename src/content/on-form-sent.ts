// Forms that a page sends by POST: what answers them is for one reader's eyes, and must not be taken for a public article.

/**
 * Calls back when a form is sent by POST, before the page goes away: `submit` knows the button, which may say otherwise than the form; a form that the
 * page's own script sends has no such event, but its data are gathered all the same.
 */
export function onFormSent(document: Document, sent: () => void, signal: AbortSignal): void {
  const listener = ({ target, submitter }: Event & { readonly submitter?: HTMLElement | null }): void => {
    const method = submitter?.getAttribute('formmethod') ?? methodOf(target as Element);
    if (method?.toLowerCase() === 'post') sent();
  };
  for (const moment of ['submit', 'formdata']) document.addEventListener(moment, listener, { capture: true, signal });
}

/** A field may be called `getAttribute` and stand in its form's way. */
const methodOf = (form: Element): string | null => Element.prototype.getAttribute.call(form, 'method');
