import { TaskQueue } from './task-queue';

describe('TaskQueue', () => {
  it('runs one task after the other, in order, even after one has failed', async () => {
    const errors: unknown[] = [];
    const ran: string[] = [];
    const queue = new TaskQueue((error) => errors.push(error));
    const failure = new Error('no');
    await new Promise<void>((done) => {
      queue.add(async () => {
        await Promise.resolve();
        ran.push('slow');
      });
      queue.add(() => Promise.reject(failure));
      queue.add(() => {
        ran.push('after');
        done();
        return Promise.resolve();
      });
    });
    expect(ran).toEqual(['slow', 'after']);
    expect(errors).toEqual([failure]);
  });

  it('drops what has not begun, and what fails, once it is closed', async () => {
    const errors: unknown[] = [];
    let ran = false;
    const queue = new TaskQueue((error) => errors.push(error));
    await new Promise<void>((closed) => {
      queue.add(() => {
        queue.close();
        queue.add(() => {
          ran = true;
          return Promise.resolve();
        });
        closed();
        return Promise.reject(new Error('of a closed connection'));
      });
    });
    await Promise.resolve();
    await Promise.resolve();
    expect(ran).toBeFalse();
    expect(errors).toEqual([]);
  });
});
