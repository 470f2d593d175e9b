import { onEachDatabase } from '../testing/on-each-database.js';
import { SettingStore } from './setting-store.js';

onEachDatabase('SettingStore', (database) => {
  it('has a preset until somebody decides, and then what was decided last', async () => {
    const store = new SettingStore(database());
    expect(await store.get('guests')).toBeTrue();
    await store.set('guests', false);
    expect(await store.get('guests')).toBeFalse();
    await store.set('guests', true);
    expect(await store.get('guests')).toBeTrue();
  });
});
