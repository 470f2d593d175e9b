import {
  Component,
  computed,
  effect,
  inject,
  input,
  inputBinding,
  outputBinding,
  untracked,
} from '@angular/core';
import { MatDialog, type MatDialogRef } from '@angular/material/dialog';
import { Store } from '@ngrx/store';
import { ScreenControlActions } from './screen.actions';
import { screenFeature } from './screen.feature';
import { CONSEQUENCE_ID, TakeOverDialog } from './take-over-dialog';

/** Has no picture of its own: opens the question for as long as it is to be answered. */
@Component({ selector: 'lm-take-over-question', template: '' })
export class TakeOverQuestion {
  readonly name = input.required<string>();

  private readonly store = inject(Store);
  private readonly dialog = inject(MatDialog);
  private readonly own = this.store.selectSignal(screenFeature.selectOwn);

  private readonly remote = this.store.selectSignal(screenFeature.selectRemoteSharing);
  private readonly sharing = computed(() => this.remote() !== 'off');

  constructor() {
    effect((onCleanup) => {
      if (this.own().state !== 'asked') return;
      const ref = untracked(() => this.ask());
      onCleanup(() => {
        ref.close();
      });
    });
  }

  private ask(): MatDialogRef<TakeOverDialog> {
    const decline = (): void => {
      this.store.dispatch(ScreenControlActions.takeOverDeclined());
    };
    const ref = this.dialog.open(TakeOverDialog, {
      width: '26rem',
      maxWidth: 'calc(100vw - 2rem)',
      ariaDescribedBy: CONSEQUENCE_ID,
      bindings: [
        inputBinding('name', this.name),
        inputBinding('sharing', this.sharing),
        outputBinding('declined', decline),
        outputBinding('confirmed', () => {
          this.store.dispatch(ScreenControlActions.takeOverPressed());
        }),
      ],
    });
    // Escape, or a press beside it.
    ref.afterClosed().subscribe(() => {
      if (this.own().state === 'asked') decline();
    });
    return ref;
  }
}
