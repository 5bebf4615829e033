import type { Page } from 'playwright-core';

/** What does not fit a page: that it scrolls sideways, and texts that are cut off. */
export const overflows = (page: Page): Promise<{ rule: string; target: string }[]> => page.evaluate(found);

function found(): { rule: string; target: string }[] {
  // What is there for screen readers alone takes no room, and would seem to.
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = '.spoken { display: none !important; }';
  const beyond = document.documentElement.scrollWidth - innerWidth;
  const sideways = beyond > 0 ? [{ rule: 'scrolls sideways', target: `by ${beyond} px` }] : [];
  const cut = [...document.body.querySelectorAll('main *')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isHidden = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
    const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    // What is hidden from the eye is kept for screen readers, a pixel large.
    return isHidden && isCut && element.clientWidth > 1 && element.textContent.trim() !== '';
  });
  style.remove();
  return [
    ...sideways,
    ...cut.map(({ tagName, className }) => ({
      rule: 'text cut off',
      target: `${tagName.toLowerCase()} ${String(className)}`,
    })),
  ];
}
