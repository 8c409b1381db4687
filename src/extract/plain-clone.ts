// A copy of a document that is safe to walk and to take apart.

/** Controls, which a form offers as properties of its own, over those of every element: https://html.spec.whatwg.org/#the-form-element */
const NAMED = 'form button, form fieldset, form input, form object, form output, form select, form textarea, form img, [form]';

/**
 * Clones a document so that it is safe to walk: controls lose their names. `form.nextSibling` would otherwise give `<input name="nextSibling">`
 * and lead the walk in a circle.
 */
export function plainClone(document: Document): Document {
  const clone = document.cloneNode(true) as Document;
  for (const control of clone.querySelectorAll(NAMED)) for (const name of ['name', 'id', 'form']) control.removeAttribute(name);
  return clone;
}
