import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

/** A page that fills a tab. */
export function PageFrame({ title, children }: { title: MessageKey; children: ComponentChildren }) {
  return (
    <div class="full-page">
      <header>
        <img src="/icon/wireprint.svg" alt="" width="40" height="40" />
        <h1>{useTexts().say(title)}</h1>
      </header>
      <main>{children}</main>
    </div>
  );
}
