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

  it('gives a duplicated tab an id of its own', async () => {
    const first = await new DeviceIdentity().claim();
    const duplicate = await new DeviceIdentity().claim();
    expect(duplicate).not.toBe(first);
  });
});
