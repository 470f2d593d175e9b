import { DOCUMENT, inject, Injectable, type OnDestroy } from '@angular/core';
import { Title } from '@angular/platform-browser';

/** Milliseconds that each of the two titles is shown. */
const TURN_MS = 1_000;

const RINGING_ICON = 'favicon-ringing.svg';

/** Says that somebody calls where the page is not in view: in its title and icon, and as a notification where that is allowed. */
@Injectable()
export class RingNotice implements OnDestroy {
  private readonly document = inject(DOCUMENT);
  private readonly title = inject(Title);

  /** Puts back what was there; null while nothing rings. */
  private restore: (() => void) | null = null;

  show(name: string): void {
    this.clear();
    const undo = [this.alternateTitleAndIcon(name), this.notify(name)];
    this.restore = () => {
      for (const step of undo) step();
    };
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

  /** Permission is not asked for here: it was given, or it is not used. */
  private notify(name: string): () => void {
    const window = this.document.defaultView;
    if (!window || !('Notification' in window)) return () => undefined;
    if (window.Notification.permission !== 'granted' || !this.document.hidden) {
      return () => undefined;
    }
    const notification = newNotification($localize`${name}:name: is calling`);
    notification?.addEventListener('click', () => {
      window.focus();
    });
    return () => {
      notification?.close();
    };
  }
}

function newNotification(title: string): Notification | null {
  try {
    return new Notification(title, { tag: 'lets-meet-ring', requireInteraction: true });
  } catch {
    // TypeError in Chrome for Android, which takes notifications from service workers only.
    return null;
  }
}
