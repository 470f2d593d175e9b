import { DeviceIdentity } from './device-identity';

describe('DeviceIdentity', () => {
  beforeEach(() => {
    sessionStorage.clear();
  });

  it('gives one page one id, and keeps it for the next load of the tab', async () => {
    const identity = new DeviceIdentity();
    const id = await identity.claim();
    expect(await identity.claim()).toBe(id);
    expect(sessionStorage.getItem(sessionStorage.key(0) ?? '')).toBe(id);
  });

  it('gives an id where the browser keeps nothing', async () => {
    spyOn(Storage.prototype, 'getItem').and.throwError(new DOMException('', 'SecurityError'));
    spyOn(Storage.prototype, 'setItem').and.throwError(new DOMException('', 'SecurityError'));
    expect(await new DeviceIdentity().claim()).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('gives a duplicated tab an id of its own', async () => {
    const first = await new DeviceIdentity().claim();
    const duplicate = await new DeviceIdentity().claim();
    expect(duplicate).not.toBe(first);
  });
});
