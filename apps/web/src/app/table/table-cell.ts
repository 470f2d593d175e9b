import { Directive, inject, input, TemplateRef } from '@angular/core';
import type { TableColumn } from './table-column';

export interface CellContext<Row> {
  readonly $implicit: Row;
}

/** How the cells of a column look: `<ng-template [lmTableCell]="column" let-row>` inside the table. */
@Directive({ selector: 'ng-template[lmTableCell]' })
export class TableCell<Row> {
  readonly lmTableCell = input.required<TableColumn<Row>>();

  readonly template = inject<TemplateRef<CellContext<Row>>>(TemplateRef);

  static ngTemplateContextGuard<Row>(
    _directive: TableCell<Row>,
    context: unknown,
  ): context is CellContext<Row> {
    return context !== null;
  }
}
