import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import { Brand } from './Brand';

/** A page that fills a tab. */
export function PageFrame({ title, children }: { title: MessageKey; children: ComponentChildren }) {
  return (
    <div class="full-page">
      <header>
        <Brand />
        <h1>{useTexts().say(title)}</h1>
      </header>
      <main>{children}</main>
    </div>
  );
}
