// Where paragraphs stand together: the text of an article in one element, the teasers of a list in one each.

/** The element that holds a paragraph beside others; elements around a single paragraph, as some sites put around each, are passed over. */
export function holderOf(parent: Element): Element {
  let holder = parent;
  // Not `childElementCount`, which some documents count anew each time: a page may have thousands of paragraphs.
  while (holder.firstElementChild === holder.lastElementChild && holder.parentElement) holder = holder.parentElement;
  return holder;
}
