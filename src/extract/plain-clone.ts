// A clone of a page that is safe to walk.

/** What a form offers as properties of its own, over those of every element: https://html.spec.whatwg.org/#the-form-element */
const NAMED = 'form button, form fieldset, form input, form object, form output, form select, form textarea, form img, [form]';

/**
 * Clones a document. Controls lose their names: `<input name="nextSibling">` would otherwise stand in for its form's next sibling, and lead
 * a walk in a circle.
 */
export function plainClone(document: Document): Document {
  const clone = document.cloneNode(true) as Document;
  for (const control of clone.querySelectorAll(NAMED)) for (const name of ['name', 'id', 'form']) control.removeAttribute(name);
  return clone;
}
