// Forms that a page sends by POST: what answers them is for one reader's eyes, and must not be taken for a public article.

/** Calls back when a form is sent by POST, before the page goes away. Forms sent by the page's own script without an event are not seen. */
export function onFormSent(document: Document, sent: () => void, signal: AbortSignal): void {
  const listener = ({ target, submitter }: SubmitEvent): void => {
    const method = submitter?.getAttribute('formmethod') ?? (target as HTMLFormElement).getAttribute('method');
    if (method?.toLowerCase() === 'post') sent();
  };
  document.addEventListener('submit', listener, { capture: true, signal });
}
