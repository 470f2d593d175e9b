import { effect, type Injector, type Signal } from '@angular/core';
import type { OpenedPicture } from './picture-in-picture';

/** Shows the picture alone above the other windows, and whatever takes its place. */
export async function showVideo(
  picture: Signal<MediaStream | null>,
  closed: () => void,
  injector: Injector,
): Promise<OpenedPicture> {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.autoplay = true;
  // In the page, since Safari shows no other; seen only above it.
  video.ariaHidden = 'true';
  Object.assign(video.style, { position: 'fixed', width: '1px', height: '1px', opacity: '0' });
  document.body.append(video);
  const follow = (): void => {
    const now = picture();
    // The same one given again would be loaded again, and not be playing meanwhile.
    if (video.srcObject !== now) video.srcObject = now;
  };
  const following = effect(follow, { injector, manualCleanup: true });
  const end = (): void => {
    following.destroy();
    video.srcObject = null;
    video.remove();
    closed();
  };
  try {
    follow();
    await video.play();
    await video.requestPictureInPicture();
  } catch (error) {
    end();
    throw error;
  }
  video.addEventListener('leavepictureinpicture', end, { once: true });
  return {
    close: () => {
      // InvalidStateError: the browser has closed it already.
      document.exitPictureInPicture().catch(() => undefined);
    },
  };
}
