import { DOCUMENT, inject, Injectable, type OnDestroy } from '@angular/core';
import { Title } from '@angular/platform-browser';

/** Milliseconds that each of the two titles is shown. */
const TURN_MS = 1_000;

const RINGING_ICON = 'favicon-ringing.svg';

/** Says that somebody calls where the page is not in view: in its title and icon. */
@Injectable()
export class RingNotice implements OnDestroy {
  private readonly document = inject(DOCUMENT);
  private readonly title = inject(Title);

  /** Puts back what was there; null while nothing rings. */
  private restore: (() => void) | null = null;

  show(name: string): void {
    this.clear();
    this.restore = this.alternateTitleAndIcon(name);
  }

  clear(): void {
    this.restore?.();
    this.restore = null;
  }

  ngOnDestroy(): void {
    this.clear();
  }

  private alternateTitleAndIcon(name: string): () => void {
    const title = this.title.getTitle();
    const icons = [...this.document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')].map(
      (link) => ({ link, href: link.getAttribute('href') ?? '' }),
    );
    const set = (ringing: boolean): void => {
      this.title.setTitle(ringing ? $localize`📞 ${name}:name: is calling` : title);
      for (const { link, href } of icons) link.setAttribute('href', ringing ? RINGING_ICON : href);
    };
    let ringing = true;
    set(ringing);
    const timer = setInterval(() => {
      ringing = !ringing;
      set(ringing);
    }, TURN_MS);
    return () => {
      clearInterval(timer);
      set(false);
    };
  }
}
