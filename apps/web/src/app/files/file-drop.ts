import { Directive, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { callViewFeature, CallViewActions } from '../call/view/call-view.feature';
import { OutgoingFiles } from './outgoing-files';

/** Offers the other what is dropped or pasted anywhere on the call. */
@Directive({
  selector: '[lmFileDrop]',
  exportAs: 'lmFileDrop',
  host: {
    '(dragenter)': 'over($event)',
    '(dragover)': 'over($event)',
    '(dragleave)': 'leave($event)',
    '(drop)': 'drop($event)',
    '(paste)': 'offer($event, $event.clipboardData)',
  },
})
export class FileDrop {
  private readonly store = inject(Store);
  private readonly files = inject(OutgoingFiles);
  private readonly panel = this.store.selectSignal(callViewFeature.selectPanel);

  /** Files are held over the call. */
  readonly dragging = signal(false);

  protected over(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.dragging.set(true);
  }

  protected leave({ relatedTarget, currentTarget }: DragEvent): void {
    const inside =
      relatedTarget instanceof Node &&
      currentTarget instanceof Node &&
      currentTarget.contains(relatedTarget);
    if (!inside) this.dragging.set(false);
  }

  protected drop(event: DragEvent): void {
    this.dragging.set(false);
    this.offer(event, event.dataTransfer);
  }

  protected offer(event: Event, data: DataTransfer | null): void {
    // Text that was copied from an office comes as a picture, too: it is meant as text.
    if (data === null || data.files.length === 0 || data.types.includes('text/plain')) return;
    event.preventDefault();
    this.files.offer(data.files);
    if (this.panel() !== 'chat') {
      this.store.dispatch(CallViewActions.panelToggled({ panel: 'chat' }));
    }
  }
}
