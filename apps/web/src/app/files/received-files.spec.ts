import { ReceivedFiles } from './received-files';

const COPY_MS = 10 * 60_000;

describe('What was received', () => {
  let received: ReceivedFiles;

  beforeEach(() => {
    jasmine.clock().install().mockDate();
    received = new ReceivedFiles();
  });

  afterEach(async () => {
    jasmine.clock().tick(COPY_MS);
    await received.clear();
    jasmine.clock().uninstall();
  });

  async function receive(id: string): Promise<void> {
    let folder = await navigator.storage.getDirectory();
    for (const part of received.folder()) {
      folder = await folder.getDirectoryHandle(part, { create: true });
    }
    await folder.getFileHandle(id, { create: true });
  }

  async function isThere(id: string): Promise<boolean> {
    return received.open(id).then(
      () => true,
      () => false,
    );
  }

  it('goes with its conversation', async () => {
    await receive('a');
    await received.clear();
    expect(await isThere('a')).toBeFalse();
  });

  it('stays while the browser may still copy what was downloaded, and goes the next time', async () => {
    await receive('a');
    await receive('b');
    received.noteDownload('a');
    jasmine.clock().tick(COPY_MS - 1);
    await received.clear();
    expect(await isThere('a')).toBeTrue();
    expect(await isThere('b')).toBeFalse();
    jasmine.clock().tick(1);
    await received.clear();
    expect(await isThere('a')).toBeFalse();
  });
});
