import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { provideState, provideStore } from '@ngrx/store';
import { filesFeature } from '../../files/files.feature';
import type { FileTransfer } from '../../files/file-transfer';
import { shown } from '../../parts/testing/shown';
import type { Conversation, Message } from '../conversation';
import { MessageLog } from './message-log';

const FILE: FileTransfer = {
  id: 'file',
  from: 'peer',
  name: 'a.zip',
  size: 1_000,
  mime: 'application/zip',
  at: 0,
  fits: true,
  downloaded: false,
  state: { step: 'running', bytes: 0, rate: null, at: 0 },
};

@Component({
  imports: [MessageLog],
  template: `<lm-message-log [said]="said()" [transfers]="transfers()" [peerName]="'Ben'" />`,
  styles: `
    lm-message-log {
      height: 200px;
    }
  `,
})
class Panel {
  readonly said = signal<Conversation>(
    Array.from({ length: 40 }, (_, at): Message => ({ ...theirs(at), text: `line ${at}` })),
  );
  readonly transfers = signal<readonly FileTransfer[]>([FILE]);
}

describe('The log of messages', () => {
  let fixture: ComponentFixture<Panel>;
  let panel: Panel;
  let log: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
      providers: [provideStore(), provideState(filesFeature)],
    });
    fixture = TestBed.createComponent(Panel);
    panel = fixture.componentInstance;
    await painted();
    log = (await shown(fixture.nativeElement as HTMLElement, '[role=log]')) as HTMLElement;
  });

  /** Sizes are told after the layout, and before the frame is painted. */
  async function painted(): Promise<void> {
    await fixture.whenStable();
    for (let frame = 0; frame < 2; frame++) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  }

  function isAtEnd(): boolean {
    return log.scrollHeight - log.clientHeight - log.scrollTop < 2;
  }

  async function readFromTheTop(): Promise<void> {
    log.scrollTop = 0;
    await painted();
  }

  function say(message: Message): void {
    panel.said.update((said) => [...said, message]);
  }

  it('begins at the end, and stays there when more comes, or what is there grows', async () => {
    expect(isAtEnd()).toBeTrue();
    say(theirs(100));
    await painted();
    expect(isAtEnd()).toBeTrue();
    const last = log.querySelector<HTMLElement>('article:last-of-type');
    // As a picture does that is drawn later.
    last?.style.setProperty('height', '300px');
    await painted();
    expect(isAtEnd()).toBeTrue();
  });

  it('goes to what one says oneself, and leaves one alone who reads what was before', async () => {
    await readFromTheTop();
    say(theirs(100));
    await painted();
    expect(log.scrollTop).toBe(0);
    say({ id: 'own', from: 'self', text: 'mine', at: 101, delivery: 'waiting' });
    await painted();
    expect(isAtEnd()).toBeTrue();
  });

  it('can be read while a file is on its way after what one said last', async () => {
    say({ id: 'own', from: 'self', text: 'mine', at: 101, delivery: 'delivered' });
    await painted();
    await readFromTheTop();
    const state = { step: 'running', bytes: 500, rate: 100, at: 5 } as const;
    panel.transfers.set([{ ...FILE, state }]);
    await painted();
    expect(log.scrollTop).toBe(0);
  });
});

function theirs(at: number): Message {
  return { id: `theirs ${at}`, from: 'peer', text: 'hello', at };
}
