import { nothingBesides } from '../persistence/besides.js';
import { noRoom } from '../testing/no-room.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { testConfig } from '../testing/test-config.js';
import { SettingStore, type KeptChange } from './setting-store.js';
import { Settings } from './settings.js';

const CHANGE: KeptChange = {
  number: 1,
  name: 'ringSeconds',
  before: 45,
  after: 20,
  at: 1_790_000_000_000,
  by: 'Ann',
};

onEachDatabase('SettingStore', (database) => {
  let settings: Settings;
  let store: SettingStore;

  beforeEach(() => {
    settings = new Settings(testConfig());
    store = new SettingStore(database(), settings);
  });

  /** What a server knows that starts now. */
  async function afterRestart(variables: Readonly<Record<string, string>> = {}): Promise<Settings> {
    const restarted = new Settings(testConfig(variables));
    await new SettingStore(database(), restarted).onModuleInit();
    return restarted;
  }

  it('has a preset until somebody decides, and then what was decided last, also after a restart', async () => {
    expect((await afterRestart()).get('guests')).toBeTrue();
    const guests = { ...CHANGE, name: 'guests', before: true, after: false } as const;
    await store.change(guests, nothingBesides);
    expect(settings.get('guests')).toBeFalse();
    expect((await afterRestart()).get('guests')).toBeFalse();
  });

  it('keeps what was changed, and by whom', async () => {
    expect(await store.last()).toBeUndefined();
    expect(await store.change(CHANGE, nothingBesides)).toBeTrue();
    expect(settings.get('ringSeconds')).toBe(20);
    expect(await store.last()).toEqual(CHANGE);
    expect((await afterRestart()).get('ringSeconds')).toBe(20);
  });

  it('takes of two changes that follow the same one the first', async () => {
    await store.change(CHANGE, nothingBesides);
    expect(await store.change({ ...CHANGE, after: 30 }, nothingBesides)).toBeFalse();
    expect(settings.get('ringSeconds')).toBe(20);
  });

  it('forgets secrets that no undoing brings back', async () => {
    const secret = { ...CHANGE, name: 'turnSecret', before: null, after: 'first' } as const;
    await store.change(secret, nothingBesides);
    await store.change({ ...secret, number: 2, before: 'first', after: 'second' }, nothingBesides);
    expect((await store.last())?.before).toBe('first');
    await store.change({ ...CHANGE, number: 3 }, nothingBesides);
    const rows = await database().selectFrom('setting_change').selectAll().execute();
    expect(JSON.stringify(rows)).not.toMatch(/first|second/);
    expect((await afterRestart()).get('turnSecret')).toBe('second');
  });

  it('has none where none is decided, whatever the preset is', async () => {
    const days = { ...CHANGE, name: 'callRecordDays', before: 365, after: null } as const;
    await store.change(days, nothingBesides);
    expect((await afterRestart()).get('callRecordDays')).toBeNull();
  });

  it('keeps nothing of a change that could not be taken down', async () => {
    const failed = store.change(CHANGE, noRoom);
    await expectAsync(failed).toBeRejectedWithError('no room');
    expect(settings.get('ringSeconds')).toBe(45);
    expect(await store.last()).toBeUndefined();
  });

  it('goes by the environment where that decides', async () => {
    await store.change(CHANGE, nothingBesides);
    const fixed = await afterRestart({ RING_SECONDS: '0.5' });
    expect(fixed.get('ringSeconds')).toBe(0.5);
    expect(fixed.isFixed('ringSeconds')).toBeTrue();
    expect(fixed.isFixed('guests')).toBeFalse();
  });
});
