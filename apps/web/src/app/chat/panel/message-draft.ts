import { inject, Injectable, linkedSignal } from '@angular/core';
import { Store } from '@ngrx/store';
import { chatFeature } from '../chat.feature';

/** What is written and not sent: kept while the panel is closed, gone with its conversation. */
@Injectable({ providedIn: 'root' })
export class MessageDraft {
  readonly text = linkedSignal({
    source: inject(Store).selectSignal(chatFeature.selectCallId),
    computation: () => '',
  });
}
