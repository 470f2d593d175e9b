import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Announcer } from '../shell/announcer';
import { DataTable } from './data-table';
import { LocalRows } from './local-rows';
import { TableCell } from './table-cell';
import type { TableColumn } from './table-column';

interface Row {
  readonly id: number;
}

const NUMBER: TableColumn<Row> = {
  id: 'number',
  heading: 'Number',
  text: ({ id }) => `Row ${id}`,
  order: ({ id }) => id,
};
const CONTROLS: TableColumn<Row> = { id: 'controls', heading: 'Controls' };

@Component({
  imports: [DataTable, TableCell],
  template: `
    <lm-data-table
      [label]="'Rows'"
      [searchLabel]="'Search rows'"
      [empty]="'Nothing there.'"
      [columns]="columns"
      [source]="source"
      [idOf]="idOf"
    >
      <ng-template [lmTableCell]="controls" let-row>
        <button type="button">{{ 'Press ' + row.id }}</button>
      </ng-template>
    </lm-data-table>
  `,
})
class Page {
  readonly all = signal<readonly Row[] | null>(null);
  protected readonly columns = [NUMBER, CONTROLS];
  protected readonly controls = CONTROLS;
  protected readonly source = new LocalRows(
    this.all,
    this.columns,
    { by: 'number', direction: 'asc' },
    'rows',
  );

  protected idOf({ id }: Row): number {
    return id;
  }
}

describe('DataTable', () => {
  const announce = jasmine.createSpy('announce');

  async function open(count: number | null) {
    TestBed.configureTestingModule({ providers: [{ provide: Announcer, useValue: { announce } }] });
    const fixture = TestBed.createComponent(Page);
    const page = fixture.nativeElement as HTMLElement;
    const fill = (rows: number | null) => {
      fixture.componentInstance.all.set(
        rows === null ? null : Array.from({ length: rows }, (_, at) => ({ id: at + 1 })),
      );
      return fixture.whenStable();
    };
    await fill(count);
    return {
      fill,
      page,
      names: () => Array.from(page.querySelectorAll('tbody th'), (cell) => cell.textContent.trim()),
      range: () => page.querySelector('[role=status]')?.textContent,
      press: (name: string) => {
        Array.from(page.querySelectorAll('button'))
          .find((button) => button.textContent.trim() === name)
          ?.click();
        return fixture.whenStable();
      },
      look: (text: string) => {
        const box = page.querySelector('input');
        if (box) box.value = text;
        box?.dispatchEvent(new Event('input'));
        return fixture.whenStable();
      },
    };
  }

  it('shows page after page, and says where one is', async () => {
    const { names, range, press, page } = await open(60);
    expect([names()[0], names().length, range()]).toEqual(['Row 1', 25, '1 to 25 of 60']);
    await press('Next page');
    await press('Next page');
    expect([names()[0], names().length, range()]).toEqual(['Row 51', 10, '51 to 60 of 60']);
    await press('Next page');
    expect(range()).toBe('51 to 60 of 60');
    expect(page.textContent).toContain('Press 60');
  });

  it('goes back to the last page that there is when rows go', async () => {
    const { fill, press, range } = await open(60);
    await press('Next page');
    await press('Next page');
    await fill(30);
    expect(range()).toBe('26 to 30 of 30');
  });

  it('turns the order round from its heading, and begins at the first page', async () => {
    const { press, names, page } = await open(60);
    await press('Next page');
    await press('Number');
    expect(names()[0]).toBe('Row 60');
    const [number, controls] = page.querySelectorAll('thead th');
    expect(number?.getAttribute('aria-sort')).toBe('descending');
    expect(controls?.hasAttribute('aria-sort')).toBeFalse();
    expect(announce).toHaveBeenCalledOnceWith('Sorted by Number, falling');
  });

  it('says once that nothing is found, but not before it has looked', async () => {
    const { look, page, fill, range } = await open(null);
    expect(page.textContent).not.toContain('Nothing there.');
    await fill(2);
    await look('no such row');
    expect(page.textContent.match(/Nothing there\./g)?.length).toBe(1);
    expect(range()).toBe('Nothing there.');
    await look('2');
    expect(page.textContent).toContain('Row 2');
  });
});
