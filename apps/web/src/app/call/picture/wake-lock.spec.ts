import { wakeLock } from './wake-lock';

describe('The wake lock', () => {
  let released: number;
  let request: jasmine.Spy<WakeLock['request']>;

  beforeEach(() => {
    released = 0;
    request = spyOn(navigator.wakeLock, 'request').and.callFake(() =>
      Promise.resolve({
        release: () => {
          released++;
          return Promise.resolve();
        },
      } as WakeLockSentinel),
    );
  });

  it('is held for as long as somebody wants it', async () => {
    const holding = wakeLock(document).subscribe();
    await Promise.resolve();
    await Promise.resolve();
    expect(request.calls.count()).toBe(1);
    expect(released).toBe(0);
    holding.unsubscribe();
    expect(released).toBe(1);
  });

  it('is given back where the browser gives it too late', async () => {
    wakeLock(document).subscribe().unsubscribe();
    await Promise.resolve();
    await Promise.resolve();
    expect(released).toBe(1);
  });

  it('is asked for again when the page is seen again', () => {
    const holding = wakeLock(document).subscribe();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request.calls.count()).toBe(2);
    holding.unsubscribe();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request.calls.count()).toBe(2);
  });

  it('is done without where it is refused', async () => {
    request.and.rejectWith(new DOMException('', 'NotAllowedError'));
    const holding = wakeLock(document).subscribe();
    await Promise.resolve();
    holding.unsubscribe();
    expect(released).toBe(0);
  });
});
