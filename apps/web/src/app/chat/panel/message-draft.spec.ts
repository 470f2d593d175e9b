import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { FileActions, FileLineActions } from '../../files/files.actions';
import { filesFeature } from '../../files/files.feature';
import { ChatLineActions } from '../chat.actions';
import { chatFeature } from '../chat.feature';
import { MessageDraft } from './message-draft';

const FILE = { id: 'a', name: 'Message.txt', size: 9_000, mime: 'text/plain' };

describe('What is written and not sent', () => {
  let store: Store;
  let draft: MessageDraft;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideStore(), provideState(chatFeature), provideState(filesFeature)],
    });
    store = TestBed.inject<Store>(Store);
    draft = TestBed.inject(MessageDraft);
    begin('call-1');
    draft.text.set('a long story');
    store.dispatch(FileActions.chosen({ files: [FILE], at: 0 }));
    draft.leaveTo(FILE.id);
  });

  function begin(callId: string): void {
    const peer = { id: 'ben', name: 'Ben' };
    store.dispatch(ChatLineActions.conversationBegun({ callId, peer }));
  }

  it('can be had back where it was declined as a file, after what was written since', () => {
    expect(draft.text()).toBe('');
    expect(draft.returned()).toBeNull();
    draft.text.set('short then');
    store.dispatch(FileLineActions.declined({ id: FILE.id }));
    expect(draft.returned()).toBe('a long story');
    draft.putBack();
    expect(draft.text()).toBe('short then\na long story');
    expect(draft.returned()).toBeNull();
  });

  it('can be had back where the file was cancelled, and is gone with its conversation', () => {
    store.dispatch(FileActions.cancelPressed({ id: FILE.id }));
    expect(draft.returned()).toBe('a long story');
    begin('call-2');
    expect(draft.returned()).toBeNull();
    expect(draft.text()).toBe('');
  });

  it('stays away where the file arrives', () => {
    store.dispatch(FileLineActions.accepted({ id: FILE.id }));
    store.dispatch(FileLineActions.verified({ id: FILE.id }));
    expect(draft.returned()).toBeNull();
  });
});
