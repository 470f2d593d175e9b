import { DOCUMENT, inject, Injectable, LOCALE_ID } from '@angular/core';
import { Store } from '@ngrx/store';
import { filesFeature } from '../files/files.feature';
import { dayText } from '../storage/day-text';
import { safeFileName } from '../storage/safe-file-name';
import { sessionFeature } from '../sign-in/session.feature';
import { PastConversationActions } from './chat.actions';
import { chatFeature } from './chat.feature';
import { saveFile } from '../storage/save-file';
import { transcript } from './transcript';

/** Gives the conversation to the person, as a text file. */
@Injectable({ providedIn: 'root' })
export class ConversationSaver {
  private readonly store = inject(Store);
  private readonly document = inject(DOCUMENT);
  private readonly locale = inject(LOCALE_ID);
  private readonly said = this.store.selectSignal(chatFeature.selectSaid);
  private readonly peer = this.store.selectSignal(chatFeature.selectPeer);
  private readonly transfers = this.store.selectSignal(filesFeature.selectTransfers);
  private readonly person = this.store.selectSignal(sessionFeature.selectPerson);

  save(): void {
    const peer = this.peer()?.name ?? '';
    const text = transcript({
      self: this.person()?.name ?? '',
      peer,
      said: this.said(),
      transfers: this.transfers(),
      locale: this.locale,
    });
    const day = dayText(new Date());
    const name = safeFileName($localize`Conversation with ${peer}:name: ${day}:day:`);
    saveFile(this.document, new Blob([text], { type: 'text/plain;charset=utf-8' }), `${name}.txt`);
    this.store.dispatch(PastConversationActions.saved());
  }
}
