import {
  afterNextRender,
  Component,
  ElementRef,
  inject,
  Injector,
  LOCALE_ID,
  signal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import {
  MatDialog,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatProgressSpinner } from '@angular/material/progress-spinner';
import type { PastCall } from '@lets-meet/signaling-contracts/calls';
import { Actions, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { DialActions } from '../call/call.actions';
import { durationText } from '../call/call-duration';
import { Icon } from '../icons/icon';
import { Avatar } from '../people/avatar';
import { missedCallTime } from '../people/missed-call-time';
import { MissedCallActions } from '../people/people.actions';
import { peopleFeature } from '../people/people.feature';
import { statusOf, statusText, type PersonStatus } from '../people/person-status';
import { selectUnableReason } from '../people/unable-reason';
import { Announcer } from '../shell/announcer';
import { SignalingActions } from '../signaling/signaling.actions';
import { Tooltip } from '../tooltip/tooltip';
import { CallHistoryShelf } from './call-history-shelf';
import { pastCallIcon, pastCallText } from './past-call-text';

/** `Calls`: whom one called, and who called; what was missed is marked until it was seen here. */
@Component({
  selector: 'lm-calls-dialog',
  imports: [
    Avatar,
    Icon,
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MatProgressSpinner,
    Tooltip,
  ],
  providers: [CallHistoryShelf],
  templateUrl: './calls-dialog.html',
  styleUrl: './calls-dialog.scss',
})
export class CallsDialog {
  private readonly store = inject(Store);
  private readonly shelf = inject(CallHistoryShelf);
  private readonly dialog = inject<MatDialogRef<CallsDialog>>(MatDialogRef);
  private readonly announcer = inject(Announcer);
  private readonly locale = inject(LOCALE_ID);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly calls = this.shelf.calls;
  protected readonly more = this.shelf.more;
  protected readonly busy = this.shelf.busy;
  protected readonly failed = this.shelf.failed;
  /** Whether to clear all is asked. */
  protected readonly clearing = signal(false);

  private readonly roster = this.store.selectSignal(peopleFeature.selectRoster);
  private readonly unableReason = this.store.selectSignal(selectUnableReason);

  protected readonly textOf = pastCallText;
  protected readonly iconOf = pastCallIcon;
  protected readonly statusText = statusText;

  constructor() {
    this.look();
    inject(Actions)
      .pipe(ofType(SignalingActions.missedCall), takeUntilDestroyed())
      .subscribe(() => {
        this.look();
      });
  }

  protected look(): void {
    this.shelf.look(() => {
      this.store.dispatch(MissedCallActions.historyShown());
    });
  }

  /** Older ones; the focus goes on to the first of them. */
  protected lookFurther(): void {
    this.shelf.lookFurther((first) => {
      if (first !== undefined) this.focusOn(`[data-call="${first.id}"] button`);
    });
  }

  /** The focus is on the answer that loses nothing. */
  protected askToClear(): void {
    this.clearing.set(true);
    this.focusOn('.keep');
  }

  protected keep(): void {
    this.clearing.set(false);
    this.focusOn('.clear');
  }

  protected clear(): void {
    this.clearing.set(false);
    this.focusOn('.close');
    this.shelf.clear(() => {
      this.announcer.announce($localize`Your calls were cleared`);
    });
  }

  protected when({ at }: PastCall): string {
    return missedCallTime(at, this.locale);
  }

  protected duration({ durationMs }: PastCall): string | null {
    return durationMs === null ? null : durationText(durationMs);
  }

  /** Whoever has an account is offline where they are not here; a guest is gone. */
  protected statusOf({ peer, account }: PastCall): PersonStatus | null {
    const person = this.roster()?.byId[peer.id];
    if (person !== undefined) return statusOf(person);
    return account ? 'offline' : null;
  }

  /** Why they cannot be called back, or null. Who is not here finds a missed call. */
  protected refusal(call: PastCall): string | null {
    return this.statusOf(call) === null
      ? $localize`${call.peer.name}:name: was a guest, and is not here any more`
      : this.unableReason();
  }

  protected callBackLabel({ peer }: PastCall): string {
    return $localize`Call back ${peer.name}:name:`;
  }

  protected callBack(call: PastCall): void {
    // The button can be pressed while it is disabled: so that its reason can be read.
    if (this.refusal(call) !== null) return;
    this.dialog.close();
    this.store.dispatch(DialActions.callPressed({ peer: call.peer }));
  }

  /** On what comes with the change that is about to be shown. */
  private focusOn(selector: string): void {
    const focus = (): void => {
      this.host.querySelector<HTMLElement>(selector)?.focus();
    };
    afterNextRender({ read: focus }, { injector: this.injector });
  }
}

/** @param injector of the part of the program that asks for it */
export function openCallsDialog(injector: Injector): void {
  injector.get(MatDialog).open(CallsDialog, {
    width: '44rem',
    maxWidth: 'calc(100vw - 1rem)',
    maxHeight: 'calc(100dvh - 1rem)',
    // What stands first is the heading, and not somebody to call.
    autoFocus: 'first-heading',
    injector,
  });
}
