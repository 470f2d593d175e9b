import { madeFile } from './made-file';

describe('A file that is made of another', () => {
  let folder: FileSystemDirectoryHandle;

  beforeEach(async () => {
    folder = await navigator.storage.getDirectory();
  });

  afterEach(async () => {
    await folder.removeEntry('made').catch(() => undefined);
  });

  function write(handle: FileSystemFileHandle): Promise<string> {
    return Promise.resolve(handle.name);
  }

  it('stays where all of it was good', async () => {
    expect(await madeFile(folder, 'made', write)).toBe('made');
    await expectAsync(folder.getFileHandle('made')).toBeResolved();
  });

  it('is gone where it turns out to be bad after it was written', async () => {
    const problem = new DOMException('too short', 'DataError');
    const made = madeFile(folder, 'made', async (handle) => {
      await write(handle);
      throw problem;
    });
    await expectAsync(made).toBeRejectedWith(problem);
    await expectAsync(folder.getFileHandle('made')).toBeRejected();
  });
});
