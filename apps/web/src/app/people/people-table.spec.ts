import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import type { HarnessLoader } from '@angular/cdk/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { MatTableHarness } from '@angular/material/table/testing';
import type { Peer } from '@lets-meet/call-domain';
import type { PeopleSort } from './people-arrangement';
import { PeopleTable } from './people-table';
import type { ListedPerson } from './roster';

function person(id: string, name: string, change: Partial<ListedPerson> = {}): ListedPerson {
  return { id, name, online: true, callState: 'CALL_AVAILABLE', searchKey: name, ...change };
}

describe('The table of people', () => {
  let fixture: ComponentFixture<PeopleTable>;
  let loader: HarnessLoader;
  let called: Peer[];
  let sorted: PeopleSort[];

  beforeEach(() => {
    TestBed.configureTestingModule({ imports: [MatIconTestingModule] });
    fixture = TestBed.createComponent(PeopleTable);
    const host = fixture.nativeElement as HTMLElement;
    host.style.height = '480px';
    fixture.componentRef.setInput('sort', { by: 'name', direction: 'asc' } satisfies PeopleSort);
    called = [];
    sorted = [];
    fixture.componentInstance.called.subscribe((peer) => called.push(peer));
    fixture.componentInstance.sorted.subscribe((sort) => sorted.push(sort));
    loader = TestbedHarnessEnvironment.loader(fixture);
  });

  /** The table once rows are in it: they are made in the next frame. */
  async function tableOf(...people: ListedPerson[]): Promise<MatTableHarness> {
    fixture.componentRef.setInput('people', people);
    const table = await loader.getHarness(MatTableHarness);
    while ((await table.getRows()).length === 0) await nextFrame();
    return table;
  }

  async function callButton(name: string): Promise<MatButtonHarness> {
    return loader.getHarness(MatButtonHarness.with({ selector: `[aria-label="Call ${name}"]` }));
  }

  it('shows what somebody says of themselves: picture, title and what they do', async () => {
    const said = { picture: 'digest', title: 'Sales', statusText: 'At lunch' };
    const table = await tableOf(person('1', 'Ana', said), person('2', 'Bo'));
    const texts = await table.getCellTextByColumnName();
    expect(texts['name']?.text).toEqual(['AnaSales', 'Bo']);
    expect(texts['status']?.text).toEqual(['AvailableAt lunch', 'Available']);
    const pictures = (fixture.nativeElement as HTMLElement).querySelectorAll('img');
    expect(Array.from(pictures, (image) => image.getAttribute('src'))).toEqual([
      '/api/pictures/digest',
    ]);
  });

  it('says of somebody who is not here when they were, unless they say something themselves', async () => {
    const gone = { online: false, seenAt: new Date(2020, 4, 3).getTime() };
    const table = await tableOf(
      person('1', 'Ana', gone),
      person('2', 'Bo', { ...gone, statusText: 'On holidays' }),
      person('3', 'Cleo', { online: false }),
    );
    const texts = await table.getCellTextByColumnName();
    expect(texts['status']?.text).toEqual([
      'OfflineLast here May 2020',
      'OfflineOn holidays',
      'Offline',
    ]);
  });

  it('has a row a person with name, status and what one can do', async () => {
    const table = await tableOf(
      person('1', 'Ana'),
      person('2', 'Bo', { callState: 'CALL_IN_PROGRESS' }),
      person('3', 'Cleo', { callState: 'CALL_UNAVAILABLE' }),
    );
    const texts = await table.getCellTextByColumnName();
    expect(texts['name']?.text).toEqual(['Ana', 'Bo', 'Cleo']);
    expect(texts['status']?.text).toEqual(['Available', 'In a call', 'Away']);
    const host = await table.host();
    expect(await host.getAttribute('role')).toBe('table');
    expect(await host.getAttribute('aria-label')).toBe('People');
  });

  it('calls who is available, in a call, or away', async () => {
    await tableOf(
      person('1', 'Ana'),
      person('2', 'Bo', { callState: 'CALL_IN_PROGRESS' }),
      person('3', 'Cleo', { callState: 'CALL_UNAVAILABLE' }),
    );
    for (const name of ['Ana', 'Bo', 'Cleo']) await (await callButton(name)).click();
    expect(called).toEqual([
      { id: '1', name: 'Ana' },
      { id: '2', name: 'Bo' },
      { id: '3', name: 'Cleo' },
    ]);
  });

  it('calls who is offline and has an account: they will see it', async () => {
    await tableOf(person('1', 'Ana', { online: false }));
    await (await callButton('Ana')).click();
    expect(called).toEqual([{ id: '1', name: 'Ana' }]);
  });

  it('does not call a guest who is gone', async () => {
    await tableOf(person('1', 'Ana', { online: false, guest: true }), person('2', 'Bo'));
    const button = await callButton('Ana');
    expect(await button.isDisabled()).toBeTrue();
    await button.click();
    expect(called).toEqual([]);
    expect(await (await callButton('Bo')).isDisabled()).toBeFalse();
  });

  it('calls nobody while there is a reason against it', async () => {
    fixture.componentRef.setInput('unableReason', 'You are in a call');
    await tableOf(person('1', 'Ana'));
    expect(await (await callButton('Ana')).isDisabled()).toBeTrue();
  });

  it('has a star for each who can be a favourite, and says who is', async () => {
    fixture.componentRef.setInput('favourites', new Set(['1']));
    const toggled: string[] = [];
    fixture.componentInstance.favouriteToggled.subscribe(({ name }) => toggled.push(name));
    await tableOf(person('1', 'Ana'), person('2', 'Bo'), person('3', 'Gus', { guest: true }));
    const stars = await loader.getAllHarnesses(
      MatButtonHarness.with({ selector: '[aria-label^="Favourite"]' }),
    );
    const pressed = await Promise.all(
      stars.map(async (star) => (await star.host()).getAttribute('aria-pressed')),
    );
    expect(pressed).toEqual(['true', 'false']);
    await stars[1]?.click();
    expect(toggled).toEqual(['Bo']);
  });

  it('asks for more once nearly the last row is there', async () => {
    let asked = 0;
    fixture.componentInstance.endReached.subscribe(() => asked++);
    await tableOf(person('1', 'Ana'));
    expect(asked).toBe(0);
    fixture.componentRef.setInput('more', true);
    await tableOf(person('1', 'Ana'), person('2', 'Bo'));
    while (asked === 0) await nextFrame();
    const table = await loader.getHarness(MatTableHarness);
    expect(await (await table.host()).getAttribute('aria-rowcount')).toBe('-1');
  });

  it('says how it is sorted, and asks for another order', async () => {
    await tableOf(person('1', 'Ana'));
    const page = fixture.nativeElement as HTMLElement;
    const headings = [...page.querySelectorAll('mat-header-cell')];
    const sortOf = () => headings.map((heading) => heading.getAttribute('aria-sort'));
    expect(sortOf()).toEqual(['ascending', null, null]);
    for (const heading of headings) heading.querySelector('button')?.click();
    expect(sorted).toEqual([
      { by: 'name', direction: 'desc' },
      { by: 'status', direction: 'asc' },
    ]);
    fixture.componentRef.setInput('sort', { by: 'status', direction: 'desc' } satisfies PeopleSort);
    await fixture.whenStable();
    expect(sortOf()).toEqual([null, 'descending', null]);
  });

  it('makes only the rows in view of thousands of people, and says how many there are', async () => {
    const people = Array.from({ length: 5_000 }, (_, index) =>
      person(String(index), `Person ${index}`),
    );
    const table = await tableOf(...people);
    expect((await table.getRows()).length).toBeLessThan(60);
    const host = await table.host();
    expect(await host.getAttribute('aria-rowcount')).toBe('5001');
    const firstRow = await (await table.getRows())[0]?.host();
    expect(await firstRow?.getAttribute('aria-rowindex')).toBe('2');
  });

  it('brings the Call button of a person far below into view and gives it the focus', async () => {
    const people = Array.from({ length: 500 }, (_, index) =>
      person(String(index), `Person ${index}`),
    );
    await tableOf(...people);
    const done = new Promise<void>((resolve) => {
      fixture.componentInstance.focusDone.subscribe(resolve);
    });
    fixture.componentRef.setInput('focusOn', '400');
    await done;
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Call Person 400');
  });
});

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
