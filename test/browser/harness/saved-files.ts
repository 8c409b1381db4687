// Takes what a page saves as a file. The page hands it to the browser's download, which a driver cannot follow in both browsers.
import type { Page } from 'puppeteer-core';

/** A name, and what is in the file in base64. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** @param save makes the page save one file */
export async function savedFile(page: Page, save: () => Promise<unknown>): Promise<SavedFile> {
  const saved = page.evaluate(
    () =>
      new Promise<{ name: string; base64: string }>((resolve) => {
        const files = new Map<string, Blob>();
        const { createObjectURL } = URL;
        URL.createObjectURL = (file: Blob) => {
          const address = createObjectURL(file);
          files.set(address, file);
          return address;
        };
        HTMLAnchorElement.prototype.click = async function (this: HTMLAnchorElement) {
          const bytes = new Uint8Array((await files.get(this.href)?.arrayBuffer()) ?? []);
          let binary = '';
          for (const byte of bytes) binary += String.fromCharCode(byte);
          resolve({ name: this.download, base64: btoa(binary) });
        };
      }),
  );
  await save();
  const { name, base64 } = await saved;
  return { name, bytes: Buffer.from(base64, 'base64') };
}
