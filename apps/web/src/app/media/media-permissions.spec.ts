import { MediaPermissions, type PermissionChange } from './media-permissions';
import { settled } from './testing/fake-local-media';

/** What the browser lets a page use, in the hands of the test. */
class FakeStatus extends EventTarget implements PermissionStatus {
  onchange: PermissionStatus['onchange'] = null;

  constructor(
    readonly name: string,
    public state: PermissionState,
  ) {
    super();
  }

  become(state: PermissionState): void {
    this.state = state;
    this.dispatchEvent(new Event('change'));
  }
}

describe('What the browser lets this page use', () => {
  let camera: FakeStatus;
  let microphone: FakeStatus;
  let permissions: MediaPermissions;
  let changes: PermissionChange[];

  async function begin(state: PermissionState): Promise<void> {
    camera = new FakeStatus('camera', state);
    microphone = new FakeStatus('microphone', state);
    spyOn(navigator.permissions, 'query').and.callFake(({ name }) =>
      Promise.resolve((name as string) === 'camera' ? camera : microphone),
    );
    permissions = new MediaPermissions();
    changes = [];
    permissions.changes$.subscribe((change) => changes.push(change));
    await settled();
  }

  it('is told as it changes', async () => {
    await begin('denied');
    camera.become('granted');
    microphone.become('prompt');
    expect(changes).toEqual([
      { device: 'camera', state: 'granted' },
      { device: 'microphone', state: 'prompt' },
    ]);
  });

  it('is taken back where it was allowed before, and is not any more', async () => {
    await begin('granted');
    camera.become('prompt');
    expect(await permissions.isRevoked('camera')).toBeTrue();
    expect(await permissions.isRevoked('microphone')).toBeFalse();
  });

  it('is not taken back where the browser asks each time, and says so all along', async () => {
    await begin('prompt');
    expect(await permissions.isRevoked('camera')).toBeFalse();
    camera.become('denied');
    expect(await permissions.isRevoked('camera')).toBeTrue();
  });

  it('is unknown in a browser that does not tell it', async () => {
    spyOn(navigator.permissions, 'query').and.rejectWith(new TypeError('unknown permission'));
    permissions = new MediaPermissions();
    permissions.changes$.subscribe(() => {
      fail('nothing is known, and so nothing changes');
    });
    await settled();
    expect(await permissions.isRevoked('camera')).toBeFalse();
  });
});
