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
  const following = effect(
    () => {
      video.srcObject = picture();
    },
    { injector, manualCleanup: true },
  );
  const end = (): void => {
    following.destroy();
    video.srcObject = null;
    video.remove();
    closed();
  };
  try {
    video.srcObject = picture();
    await video.play();
    await video.requestPictureInPicture();
  } catch (error) {
    end();
    throw error;
  }
  video.addEventListener('leavepictureinpicture', end, { once: true });
  return {
    close: () => {
      void document.exitPictureInPicture();
    },
  };
}
