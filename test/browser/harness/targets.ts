// What a finger or a shaking hand can hit, by https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html
import type { Page } from 'puppeteer-core';

/**
 * The targets that are less than 24 pixels wide or high and come under none of the exceptions of the criterion, each with its size. Excepted are targets in a
 * sentence, and those around whose middle a circle of 24 pixels touches no other target, nor the circle of another small one. No target of ours is left as the
 * browser draws it, or has an equivalent elsewhere that would excuse it.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  // Sent to the page as text, so that it uses nothing from this file.
  return await page.evaluate(() => {
    const MIN = 24;
    const TARGETS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]';
    // A pixel is cut where letters are not as high as whole pixels.
    const SLACK = 0.5;
    interface Target {
      readonly element: Element;
      readonly box: DOMRect;
    }
    const targetOf = (element: Element): Target => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const label =
        element instanceof HTMLInputElement && ['radio', 'checkbox', 'file'].includes(element.type) ? element.labels?.[0] : null;
      const beside = label?.getBoundingClientRect();
      if (!beside) return { element, box: new DOMRect(left, top, right - left, bottom - top) };
      const [x, y] = [Math.min(left, beside.left), Math.min(top, beside.top)];
      return { element, box: new DOMRect(x, y, Math.max(right, beside.right) - x, Math.max(bottom, beside.bottom) - y) };
    };
    const isSmall = ({ box }: Target) => box.width < MIN - SLACK || box.height < MIN - SLACK;
    const isInSentence = (element: Element) => {
      const { display } = getComputedStyle(element);
      const block = display === 'inline' ? element.closest('p, li, dd, td, figcaption, label') : element.closest('p');
      const isInline = display.startsWith('inline') && element.closest('svg') === null;
      return isInline && (block?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
    };
    const middleOf = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
    const apart = (from: { x: number; y: number }, box: DOMRect) =>
      Math.hypot(Math.max(box.left - from.x, 0, from.x - box.right), Math.max(box.top - from.y, 0, from.y - box.bottom));
    const hasRoom = (target: Target, all: readonly Target[]) => {
      const middle = middleOf(target.box);
      return all.every((other) => {
        if (other.element === target.element || other.element.contains(target.element) || target.element.contains(other.element))
          return true;
        const { x, y } = middleOf(other.box);
        const isFar = !isSmall(other) || Math.hypot(x - middle.x, y - middle.y) >= MIN;
        return isFar && apart(middle, other.box) >= MIN / 2;
      });
    };
    const all = [...document.querySelectorAll(TARGETS)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map(targetOf)
      .filter(({ box }) => box.width > 0 && box.height > 0);
    return all
      .filter((target) => isSmall(target) && !isInSentence(target.element) && !hasRoom(target, all))
      .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 160)}`);
  });
}

/** Opens every row and everything that is folded, also in what that opens. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (let round = 0; round < 3; round++) {
      for (const closed of document.querySelectorAll<HTMLElement>('button[aria-expanded=false]')) closed.click();
      // Drawn in the next task.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}
