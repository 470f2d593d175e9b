import { firstValueFrom } from 'rxjs';
import { watchRoom } from './room-watch';
import { LOW_SECONDS, RECORDING_RATE } from './storage-outlook';

describe('The watch on the room for a recording', () => {
  const room = (seconds: number) =>
    spyOn(navigator.storage, 'estimate').and.resolveTo({
      quota: 2 * seconds * RECORDING_RATE,
      usage: 0,
    });

  it('says for how long there is room when it is low, in tens of seconds', async () => {
    room(127);
    expect(await firstValueFrom(watchRoom(() => 0))).toBe(120);
  });

  it('counts what is written, which the seekable file needs once more', async () => {
    room(127);
    expect(await firstValueFrom(watchRoom(() => 40 * RECORDING_RATE))).toBe(100);
  });

  it('says nothing where there is enough, or the browser does not say how much', async () => {
    const estimate = room(LOW_SECONDS + 1);
    expect(await firstValueFrom(watchRoom(() => 0))).toBeNull();
    estimate.and.resolveTo({});
    expect(await firstValueFrom(watchRoom(() => 0))).toBeNull();
  });
});
