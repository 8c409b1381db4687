// Notices forms that a person fills in and sends: the page that follows is meant for one reader and must not be taken for a public article.

/** Fields of a form that is about a person. */
const PERSONAL = 'textarea, input:is([type="password" i], [type="email" i], [type="tel" i], [type="file" i])';
/** Fields of which a search has one. */
const TEXT = 'input:is(:not([type]), [type=""], [type="text" i])';

export interface FormListener {
  /** Something was written into a form that holds more than a search. Called for each sign. */
  filled(): void;
  /** A form is sent by POST, or one that holds more than a search: a script may send it by POST, whatever the form says. */
  sent(): void;
}

/**
 * Tells of forms before the page goes away. The event `submit` knows the button, which may name another method than the form. A form that a script of the page
 * sends has no `submit`, but `formdata`.
 */
export function onFormSent(window: EventTarget, { filled, sent }: FormListener, signal: AbortSignal): void {
  const sending = ({ target, submitter }: Event & { readonly submitter?: HTMLElement | null }): void => {
    const method = submitter?.getAttribute('formmethod') ?? methodOf(target as Element);
    if (method?.toLowerCase() === 'post' || isPersonal(target)) sent();
  };
  const filling = ({ target }: Event): void => {
    if (isPersonal((target as Partial<HTMLInputElement> | null)?.form)) filled();
  };
  for (const moment of ['submit', 'formdata']) window.addEventListener(moment, sending, { capture: true, signal });
  window.addEventListener('input', filling, { capture: true, signal });
}

/** Not `form.getAttribute`: a field of that name would be returned instead. */
const methodOf = (form: Element): string | null => Element.prototype.getAttribute.call(form, 'method');

function isPersonal(form: unknown): boolean {
  if (!(form instanceof HTMLFormElement)) return false;
  const fields: Element[] = [...Reflect.get(HTMLFormElement.prototype, 'elements', form)];
  return fields.some((field) => field.matches(PERSONAL)) || fields.filter((field) => field.matches(TEXT)).length > 1;
}
