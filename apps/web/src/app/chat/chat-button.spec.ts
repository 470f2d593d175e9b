import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { callViewFeature } from '../call/view/call-view.feature';
import { FileLineActions } from '../files/files.actions';
import { ChatLineActions, ChatPanelActions } from './chat.actions';
import { ChatButton } from './chat-button';
import { chatFeature } from './chat.feature';

const BEN = { id: 'ben', name: 'Ben' };

describe('The button of the chat', () => {
  let store: Store;
  let fixture: ComponentFixture<ChatButton>;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideStore(), provideState(chatFeature), provideState(callViewFeature)],
    });
    store = TestBed.inject<Store>(Store);
    fixture = TestBed.createComponent(ChatButton);
    store.dispatch(ChatLineActions.conversationBegun({ callId: 'call-1', peer: BEN }));
  });

  async function says(id: string, text: string): Promise<void> {
    store.dispatch(ChatLineActions.messageReceived({ id, text, at: 0 }));
    await fixture.whenStable();
  }

  function sentence(): Element | null {
    return (fixture.nativeElement as HTMLElement).querySelector('[aria-live=polite] > span');
  }

  it('reads out what came last: a file that is offered after a message, and a message after that', async () => {
    await says('1', 'hello');
    expect(sentence()?.textContent).toBe('Ben says: hello');
    const file = { id: '2', name: 'a.txt', size: 3, mime: '', fits: true, at: 0 };
    store.dispatch(FileLineActions.offerReceived(file));
    await fixture.whenStable();
    expect(sentence()?.textContent).toBe('Ben offers a file');
    await says('3', 'did you get it?');
    expect(sentence()?.textContent).toBe('Ben says: did you get it?');
  });

  it('reads out the same words again, as something new', async () => {
    await says('1', 'ok');
    const first = sentence();
    await says('2', 'ok');
    expect(sentence()?.textContent).toBe('Ben says: ok');
    expect(sentence()).not.toBe(first);
  });

  it('reads out how a file ended, which counts as unread', async () => {
    store.dispatch(FileLineActions.verified({ id: '2' }));
    await fixture.whenStable();
    expect(sentence()?.textContent).toBe('A file has arrived');
    store.dispatch(FileLineActions.stopped({ id: '3', reason: 'corrupt', byUs: true }));
    await fixture.whenStable();
    expect(sentence()?.textContent).toBe('A file has not arrived');
    const page = fixture.nativeElement as HTMLElement;
    expect(page.querySelector('.badge')?.textContent).toBe('2');
  });

  it('has nothing more to say once the chat is open', async () => {
    await says('1', 'hello');
    store.dispatch(ChatPanelActions.opened());
    await fixture.whenStable();
    expect(sentence()).toBeNull();
  });
});
