import { Directive, effect, ElementRef, inject, input } from '@angular/core';

/**
 * Shows or plays a stream for as long as the element is there. An element that is taken away must let go of its stream:
 * until it is garbage it would hold the camera's last frame, and a camera in Chromium has three frames in all. With two
 * such elements it stands still for seconds, for the other as well.
 */
@Directive({ selector: 'video[lmStream], audio[lmStream]' })
export class StreamSource {
  readonly lmStream = input.required<MediaStream | null>();

  private readonly element = inject<ElementRef<HTMLMediaElement>>(ElementRef).nativeElement;

  constructor() {
    effect((onCleanup) => {
      this.element.srcObject = this.lmStream();
      onCleanup(() => {
        this.element.srcObject = null;
      });
    });
  }
}
