import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ActionsSubject, provideState, provideStore, Store, type Action } from '@ngrx/store';
import { filter, firstValueFrom, map, ReplaySubject, skip } from 'rxjs';
import { serverStatusFeature } from '../../server-status/server-status.feature';
import { ANY_SERVER } from '../../server-status/testing/any-server-status';
import { PassingNotice } from '../../shell/passing-notice';
import { SignalingActions } from '../../signaling/signaling.actions';
import { FileActions, FileLineActions } from '../files.actions';
import { OutgoingFiles } from '../outgoing-files';
import { ReceivedFiles } from '../received-files';
import { FileExchange } from './file-exchange';
import { SendingFile } from './sending-file';
import { FileLine } from './testing/file-line';

type Who = 'ana' | 'ben';

/** Somebody at one end of the line, with disk and workers as they are in the browser. */
class Partner {
  readonly received = new ReceivedFiles();
  /** How large the server allows files to be. */
  mostBytes: number | null = null;
  private readonly told = new ReplaySubject<Action>();
  private readonly exchange: FileExchange;

  constructor(who: Who, line: FileLine, outgoing: OutgoingFiles) {
    this.exchange = new FileExchange(
      line.end(who),
      outgoing,
      this.received,
      () => this.mostBytes,
      (action) => {
        this.told.next(action);
      },
    );
    let last = Promise.resolve();
    line.listen(who, (data) => {
      last = last.then(() => this.exchange.take({ from: 'peer', data }));
    });
  }

  does(command: Parameters<FileExchange['take']>[0] & { from: 'self' }): Promise<void> {
    return this.exchange.take(command);
  }

  /** What is told of a file, once it is. */
  hears(type: string, id: string): Promise<Action> {
    return firstValueFrom(
      this.told.pipe(
        filter((action) => action.type === type && 'id' in action && action.id === id),
      ),
    );
  }

  close(): void {
    this.exchange.close();
  }
}

describe('The exchange of files', () => {
  const content = crypto.getRandomValues(new Uint8Array(60_000));
  let line: FileLine;
  let ana: Partner;
  let ben: Partner;
  let outgoing: OutgoingFiles;

  let usualTimeout: number;

  // Workers and the disk are the browser's own.
  beforeAll(() => {
    usualTimeout = jasmine.DEFAULT_TIMEOUT_INTERVAL;
    jasmine.DEFAULT_TIMEOUT_INTERVAL = 60_000;
  });

  afterAll(() => {
    jasmine.DEFAULT_TIMEOUT_INTERVAL = usualTimeout;
  });

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        provideStore(),
        provideState(serverStatusFeature),
      ],
    });
    outgoing = TestBed.inject(OutgoingFiles);
    line = new FileLine();
    ana = new Partner('ana', line, outgoing);
    ben = new Partner('ben', line, outgoing);
  });

  afterEach(async () => {
    ana.close();
    ben.close();
    await ben.received.clear();
  });

  /** Ana chooses a file, which is offered with that. */
  async function chosen(file: File): Promise<string> {
    const offered = firstValueFrom(
      TestBed.inject(ActionsSubject).pipe(
        // It begins with the last one.
        skip(1),
        filter((action) => action.type === FileActions.chosen.type),
        map((action) => action as ReturnType<typeof FileActions.chosen>),
      ),
    );
    outgoing.offer([file]);
    const command = await offered;
    await ana.does({ from: 'self', command });
    return command.files[0]?.id ?? '';
  }

  /** Ana offers a file, Ben hears of it. */
  async function offered(file: File): Promise<string> {
    const id = await chosen(file);
    await ben.hears(FileLineActions.offerReceived.type, id);
    return id;
  }

  async function accepted(id: string): Promise<void> {
    await ben.does({ from: 'self', command: FileActions.acceptPressed({ id }) });
  }

  const stopped = FileLineActions.stopped;

  it('offers what was chosen while the two were still connecting as soon as they are connected', async () => {
    line.hold();
    const id = await chosen(new File([content], 'early.bin'));
    line.open();
    await ben.hears(FileLineActions.offerReceived.type, id);
  });

  it('brings a file to the disk of the other, and both know that it is there', async () => {
    const id = await offered(new File([content], 'a.bin'));
    await accepted(id);
    await ben.hears(FileLineActions.verified.type, id);
    await ana.hears(FileLineActions.verified.type, id);
    const arrived = await (await ben.received.open(id)).arrayBuffer();
    expect(new Uint8Array(arrived)).toEqual(content);
  });

  it('refuses what is larger than the server allows, whatever the other browser was made to do', async () => {
    ben.mostBytes = content.byteLength - 1;
    const id = await offered(new File([content], 'a.bin'));
    expect(await ben.hears(stopped.type, id)).toEqual(
      stopped({ id, reason: 'too-large', byUs: true }),
    );
    expect(await ana.hears(stopped.type, id)).toEqual(
      stopped({ id, reason: 'too-large', byUs: false }),
    );
  });

  it('accepts nothing that has become too large since it was offered', async () => {
    const id = await offered(new File([content], 'a.bin'));
    ben.mostBytes = 1;
    await accepted(id);
    expect(await ana.hears(stopped.type, id)).toEqual(
      stopped({ id, reason: 'too-large', byUs: false }),
    );
  });

  it('offers nothing that is larger than the server allows, and says how large it may be', () => {
    const store = TestBed.inject<Store>(Store);
    store.dispatch(SignalingActions.serverStatus({ server: { ...ANY_SERVER, fileBytes: 50_000 } }));
    const dispatched = spyOn(store, 'dispatch');
    const said = spyOn(TestBed.inject(PassingNotice), 'say');
    outgoing.offer([new File([content], 'a.bin'), new File(['small'], 'b.txt')]);
    const chosen = dispatched.calls.mostRecent().args[0] as unknown;
    expect((chosen as ReturnType<typeof FileActions.chosen>).files.map(({ name }) => name)).toEqual(
      ['b.txt'],
    );
    expect(said.calls.mostRecent().args[0]).toContain('50 kB');
  });

  it('drops what did not arrive as it was sent, says so to both, and brings it when it is offered again', async () => {
    const file = new File([content], 'a.bin');
    line.damageBytes();
    const id = await offered(file);
    await accepted(id);
    expect(await ben.hears(stopped.type, id)).toEqual(
      stopped({ id, reason: 'corrupt', byUs: true }),
    );
    expect(await ana.hears(stopped.type, id)).toEqual(
      stopped({ id, reason: 'corrupt', byUs: false }),
    );
    await expectAsync(ben.received.open(id)).toBeRejectedWithError(DOMException);

    line.mendBytes();
    const again = await offered(file);
    await accepted(again);
    await ana.hears(FileLineActions.verified.type, again);
  });

  it('tells with the offer that there is no room for it', async () => {
    spyOn(navigator.storage, 'estimate').and.resolveTo({ quota: 100_000, usage: 50_000 });
    const id = await offered(new File([content], 'a.bin'));
    const offer = FileLineActions.offerReceived.type;
    expect(await ben.hears(offer, id)).toEqual(jasmine.objectContaining({ fits: false }));
  });

  it('says to both that a file cannot be read any more', async () => {
    const { file, remove } = await fileOnDisk(content);
    const id = await offered(file);
    await remove();
    await accepted(id);
    expect(await ana.hears(stopped.type, id)).toEqual(
      stopped({ id, reason: 'unreadable', byUs: true }),
    );
    expect(await ben.hears(stopped.type, id)).toEqual(
      stopped({ id, reason: 'unreadable', byUs: false }),
    );
  });

  it('says to both that the channel does not take a file, and sends the next one', async () => {
    const id = await offered(new File([content], 'a.bin'));
    line.refuseBytes();
    await accepted(id);
    expect(await ana.hears(stopped.type, id)).toEqual(
      stopped({ id, reason: 'failed', byUs: true }),
    );
    expect(await ben.hears(stopped.type, id)).toEqual(
      stopped({ id, reason: 'failed', byUs: false }),
    );
    line.takeBytes();
    const next = await offered(new File([content], 'b.bin'));
    await accepted(next);
    await ana.hears(FileLineActions.verified.type, next);
  });

  it('does not blame a file for a line that is gone', async () => {
    line.close();
    const sending = new SendingFile(line.end('ana'), new File([content], 'a.bin'));
    expect(await sending.run()).toEqual({ type: 'stopped' });
  });
});

/** A file as it is chosen: a reference to a disk from which it can be removed. */
async function fileOnDisk(
  content: Uint8Array<ArrayBuffer>,
): Promise<{ file: File; remove: () => Promise<void> }> {
  const name = crypto.randomUUID();
  const root = await navigator.storage.getDirectory();
  const handle = await root.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  await writable.write(content);
  await writable.close();
  return { file: await handle.getFile(), remove: () => root.removeEntry(name) };
}
