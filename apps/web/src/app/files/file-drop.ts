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
    '(paste)': 'paste($event)',
  },
})
export class FileDrop {
  private readonly store = inject(Store);
  private readonly files = inject(OutgoingFiles);
  private readonly panel = this.store.selectSignal(callViewFeature.selectPanel);

  /** Files are held over the call. */
  readonly dragging = signal(false);

  protected over(event: DragEvent): void {
    if (!carriesFiles(event)) return;
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
    if (!carriesFiles(event)) return;
    // Whatever else comes with them: the browser would open a file in the place of the call.
    event.preventDefault();
    this.offer(event.dataTransfer.files);
  }

  protected paste(event: ClipboardEvent): void {
    const { clipboardData: data } = event;
    // Text that was copied from an office comes as a picture, too, and is meant as text. Plain text beside a file may be
    // its name.
    if (data === null || data.files.length === 0 || data.types.includes('text/rtf')) return;
    event.preventDefault();
    this.offer(data.files);
  }

  private offer(files: FileList): void {
    if (files.length === 0) return;
    this.files.offer(files);
    if (this.panel() !== 'chat') {
      this.store.dispatch(CallViewActions.panelToggled({ panel: 'chat' }));
    }
  }
}

function carriesFiles(event: DragEvent): event is DragEvent & { dataTransfer: DataTransfer } {
  return event.dataTransfer?.types.includes('Files') === true;
}
