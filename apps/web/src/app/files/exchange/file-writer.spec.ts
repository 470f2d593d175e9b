import { FileWriter } from './file-writer';
import type { WriteAnswer } from './worker-messages';

const OPEN = { type: 'open', folder: ['files'], name: 'a', size: 3 } as const;
const CORRUPT: WriteAnswer = { type: 'failed', reason: 'corrupt' };

describe('The writer of a file', () => {
  let told: (WriteAnswer | null)[];
  let removed: number;
  let removes: boolean;
  let writer: FileWriter;

  beforeEach(() => {
    told = [];
    removed = 0;
    removes = true;
    const file = {
      write: (): WriteAnswer => ({ type: 'written', bytes: 3 }),
      end: (): WriteAnswer => CORRUPT,
    };
    const remove = (): Promise<void> => {
      removed++;
      return removes
        ? Promise.resolve()
        : Promise.reject(new DOMException('read', 'NoModificationAllowedError'));
    };
    writer = new FileWriter(
      () => Promise.resolve({ file, remove }),
      (answer) => told.push(answer),
    );
  });

  it('says what is wrong with it when it is gone, and nothing after that', async () => {
    await writer.take(OPEN);
    await writer.take({ type: 'write', bytes: new ArrayBuffer(3) });
    await writer.take({ type: 'end', sha256: '' });
    await writer.take({ type: 'write', bytes: new ArrayBuffer(3) });
    expect(told).toEqual([{ type: 'written', bytes: 3 }, CORRUPT, null]);
    expect(removed).toBe(1);
  });

  it('says it, too, where the disk does not let it be removed', async () => {
    removes = false;
    await writer.take(OPEN);
    await writer.take({ type: 'end', sha256: '' });
    expect(told).toEqual([CORRUPT, null]);
  });

  it('is over with a file that is discarded, whether or not it can be removed', async () => {
    removes = false;
    await writer.take(OPEN);
    await writer.take({ type: 'discard' });
    expect(told).toEqual([null]);
  });
});
