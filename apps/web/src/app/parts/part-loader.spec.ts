import { TestBed } from '@angular/core/testing';
import { PartLoader } from './part-loader';
import { AbsentPart, partsSettled } from './testing/absent-part';

describe('The loader of parts', () => {
  let loader: PartLoader;
  let part: AbsentPart;

  beforeEach(() => {
    loader = TestBed.inject(PartLoader);
    part = new AbsentPart();
  });

  it('says nothing of a part that comes', async () => {
    part.comeBack();
    expect(await loader.load(part.fetch)).toBe('the part');
    expect(loader.state()).toBe('quiet');
  });

  it('says that a part does not come, and gives it to who waits when another try helps', async () => {
    const loaded = loader.load(part.fetch);
    await partsSettled();
    expect(loader.state()).toBe('missing');

    const again = loader.tryAgain();
    expect(loader.state()).toBe('trying-again');
    await again;
    expect(loader.state()).toBe('missing');

    part.comeBack();
    await loader.tryAgain();
    expect(loader.state()).toBe('quiet');
    expect(await loaded).toBe('the part');
  });

  it('tries nothing again where nothing is missing', async () => {
    part.comeBack();
    await loader.load(part.fetch);
    await loader.tryAgain();
    expect(part.tries).toBe(1);
  });

  it('does what was pressed for when the part is there at last', async () => {
    const used: string[] = [];
    const use = loader.use(part.fetch, (here) => used.push(here));
    await partsSettled();
    part.comeBack();
    await loader.tryAgain();
    await use;
    expect(used).toEqual(['the part']);
  });

  it('does only the latest of what was pressed for, and nothing that was dismissed', async () => {
    const used: string[] = [];
    const first = loader.use(part.fetch, () => used.push('first'));
    const second = loader.use(part.fetch, () => used.push('second'));
    await partsSettled();
    part.comeBack();
    await loader.tryAgain();
    await Promise.all([first, second]);
    expect(used).toEqual(['second']);

    const late = new AbsentPart();
    const third = loader.use(late.fetch, () => used.push('third'));
    await partsSettled();
    loader.dismiss();
    expect(loader.state()).toBe('quiet');
    late.comeBack();
    await loader.tryAgain();
    await third;
    expect(used).toEqual(['second']);
  });
});
