// Chooses what is read without a click, as a person does on the settings page.
import type { Reader } from './reader';

export type Choice = 'Nothing' | 'All news pages' | 'Only sites that I list';

export async function chooseWatching(reader: Reader, choice: Choice): Promise<void> {
  const page = await reader.openOwn('options.html');
  await page.locator(`::-p-aria([name="${choice}"][role="radio"])`).click();
  await page.locator('::-p-aria([name="Save this choice"][role="button"])').click();
  await page.waitForFunction(() => document.body.innerText.includes('Saved.'));
  await page.close();
}

/** How many articles are stored, as the settings page says. */
export async function countStored(reader: Reader): Promise<number> {
  const page = await reader.openOwn('options.html');
  const handle = await page.waitForFunction(() => {
    const text = document.body.innerText;
    if (text.includes('Nothing is stored yet.')) return '0';
    return /(\d[\d,.\s]*) articles?\b/.exec(text)?.[1] ?? /Articles\s+(\d[\d,.]*)/.exec(text)?.[1];
  });
  const count = Number(String(await handle.jsonValue()).replace(/\D/g, ''));
  await page.close();
  return count;
}
