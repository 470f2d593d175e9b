import { inject } from '@angular/core';
import type { EndCommand } from '@lets-meet/call-domain';
import { createEffect } from '@ngrx/effects';
import { Store, type Action } from '@ngrx/store';
import { concatMap, map, from } from 'rxjs';
import { CallCommandActions } from '../call.actions';
import { callFeature } from '../call.feature';

/** Makes an action of each command that the last step of the machine gave. */
export const issueCommands = createEffect(
  (store = inject(Store)) =>
    store.select(callFeature.selectCommands).pipe(
      concatMap((commands) => from(commands)),
      map(actionOf),
    ),
  { functional: true },
);

function actionOf(command: EndCommand): Action {
  switch (command.do) {
    case 'send-pre-offer':
      return CallCommandActions.sendPreOffer({ calleeId: command.calleeId });
    case 'send-answer':
      return CallCommandActions.sendAnswer({ callId: command.callId, answer: command.answer });
    case 'send-hang-up':
      return CallCommandActions.sendHangUp({ callId: command.callId, reason: command.reason });
    case 'prepare-media':
      return CallCommandActions.prepareMedia({ callId: command.callId, role: command.role });
    case 'negotiate':
      return CallCommandActions.negotiate({ callId: command.callId, role: command.role });
    case 'renegotiate':
      return CallCommandActions.renegotiate({ callId: command.callId });
    case 'tear-down':
      return CallCommandActions.callEnded({ callId: command.callId, reason: command.reason });
  }
}
