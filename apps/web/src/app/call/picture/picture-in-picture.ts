import { computed, DOCUMENT, inject, Injectable, Injector, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { PartLoader } from '../../parts/part-loader';
import { screenFeature } from '../../screen/screen.feature';
import { callFeature } from '../call.feature';
import { RemoteMedia } from '../remote-media';
import './document-pip-api';

/** CSS pixels of the window at first; the browser remembers what its owner makes of it. */
const WINDOW_SIZE = { width: 420, height: 320 } as const;

/** What is open above the other windows. */
export interface OpenedPicture {
  close(): void;
}

/**
 * The call above all other windows: with its controls where the browser gives a window of one's own, else the picture
 * alone. What draws it is loaded when it is asked for.
 */
@Injectable({ providedIn: 'root' })
export class PictureInPicture {
  private readonly store = inject(Store);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly parts = inject(PartLoader);
  private readonly media = inject(RemoteMedia);
  private readonly remote = this.store.selectSignal(callFeature.selectRemote);
  private readonly sharing = this.store.selectSignal(screenFeature.selectRemoteSharing);
  private readonly opened = signal<OpenedPicture | null>(null);
  private opening = false;

  private readonly windows = this.document.defaultView?.documentPictureInPicture;
  private readonly seen = computed(() => this.sharing() !== 'off' || this.remote().camera);

  /** A picture alone needs one. */
  readonly possible = computed(
    () =>
      this.windows !== undefined ||
      (this.document.pictureInPictureEnabled && (this.seen() || this.active())),
  );
  readonly active = computed(() => this.opened() !== null);
  /** The picture that counts: the other's screen, else the other. */
  readonly picture = computed(() =>
    this.sharing() === 'off' ? this.media.camera() : this.media.screen(),
  );

  toggle(): void {
    if (this.active()) this.leave();
    else this.load();
  }

  leave(): void {
    this.opened()?.close();
  }

  /** What draws it comes first: a window that nothing draws in would stay. */
  private load(): void {
    const { windows, injector } = this;
    if (windows === undefined) {
      void this.parts.use(
        () => import('./pip-video'),
        ({ showVideo }) => {
          void this.enter((closed) => showVideo(this.picture, closed, injector));
        },
      );
    } else {
      void this.parts.use(
        () => import('./pip-window'),
        ({ showCall }) => {
          void this.enter(async (closed) =>
            showCall(await windows.requestWindow(WINDOW_SIZE), closed, injector),
          );
        },
      );
    }
  }

  private async enter(
    open: (closed: () => void) => OpenedPicture | Promise<OpenedPicture>,
  ): Promise<void> {
    if (this.opening) return;
    this.opening = true;
    try {
      const closed = (): void => {
        this.opened.set(null);
      };
      const opened = await open(closed);
      this.opened.set(opened);
      // The call may have ended meanwhile.
      if (this.media.camera() === null) opened.close();
    } catch (error) {
      // The browser wants the press to be a recent one.
      if (!(error instanceof DOMException)) throw error;
    } finally {
      this.opening = false;
    }
  }
}
