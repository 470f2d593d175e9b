/** Once it is on the page: a part of the program, or the disk, takes its time. */
export function shown(page: HTMLElement, selector: string): Promise<Element> {
  return new Promise((resolve) => {
    const look = (): void => {
      const element = page.querySelector(selector);
      if (element === null) return;
      observer.disconnect();
      resolve(element);
    };
    const observer = new MutationObserver(look);
    observer.observe(page, { childList: true, subtree: true });
    look();
  });
}
