import {
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  type ElementRef,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import type { ImportedPerson, ImportPlan, ImportRow } from '@lets-meet/signaling-contracts/members';
import type { Observable } from 'rxjs';
import { FormProblem } from '../../form/form-problem';
import { Modal } from '../../form/modal';
import { saveFile } from '../../storage/save-file';
import { csvText } from '../../table/csv-text';
import { DataTable } from '../../table/data-table';
import { LocalRows } from '../../table/local-rows';
import { memberProblemText } from '../member-text';
import { MembersApi } from '../members-api';
import { linkColumns, ROW_COLUMNS } from './import-columns';
import { listProblemText } from './import-texts';

/** Invites many at once: a list, what would come of it row by row, and then the links. */
@Component({
  selector: 'lm-import-dialog',
  imports: [DataTable, FormProblem, MatButton, Modal],
  templateUrl: './import-dialog.html',
  styleUrls: ['../../form/form-dialog.scss', './import-dialog.scss'],
})
export class ImportDialog {
  /** Somebody was invited. */
  readonly imported = output();
  readonly closed = output();

  private readonly api = inject(MembersApi);
  private readonly document = inject(DOCUMENT);
  private readonly destroyRef = inject(DestroyRef);
  private readonly list = viewChild<ElementRef<HTMLTextAreaElement>>('list');

  /** The list as it was tried; null before that. */
  private readonly tried = signal<string | null>(null);
  private readonly plan = signal<ImportPlan | null>(null);
  protected readonly people = signal<readonly ImportedPerson[] | null>(null);
  /** What is under way, in words. */
  protected readonly busy = signal<string | null>(null);
  private readonly failure = signal<string | null>(null);
  private readonly saved = signal(false);

  protected readonly rows = computed(() => {
    const plan = this.plan();
    return plan?.problem === null ? plan.rows : null;
  });
  protected readonly wrong = computed(
    () => (this.rows() ?? []).filter(({ problem }) => problem !== null).length,
  );
  protected readonly problem = computed(() => {
    const problem = this.plan()?.problem ?? null;
    return problem === null ? this.failure() : listProblemText(problem);
  });
  protected readonly verdict = computed(() => {
    const [rows, wrong] = [this.rows()?.length ?? 0, this.wrong()];
    return wrong === 0
      ? $localize`Nothing is wrong. People to be invited: ${rows}.`
      : $localize`Of ${rows}:count: rows, ${wrong}:wrong: have to be corrected in the list first. Until then nobody is invited.`;
  });
  protected readonly done = computed(() => {
    const count = this.people()?.length ?? 0;
    return count === 1
      ? $localize`One person is invited.`
      : $localize`${count}:count: people are invited.`;
  });
  protected readonly savedText = computed(() =>
    this.saved() ? $localize`The file is saved.` : '',
  );

  protected readonly files = '.csv,.txt,text/csv,text/plain';
  protected readonly columns = ROW_COLUMNS;
  protected readonly source = new LocalRows(
    this.rows,
    ROW_COLUMNS,
    { by: 'problem', direction: 'asc' },
    'import',
  );

  protected lineOf({ line }: ImportRow): number {
    return line;
  }

  protected async take(box: HTMLInputElement): Promise<void> {
    const file = box.files?.[0];
    const list = this.list()?.nativeElement;
    if (file === undefined || list === undefined) return;
    list.value = await file.text();
    // The same file can be chosen again, after it was mended.
    box.value = '';
    this.check();
  }

  protected check(): void {
    const csv = this.list()?.nativeElement.value ?? '';
    this.tried.set(csv);
    this.run($localize`The list is looked at …`, this.api.planImport(csv), (plan) => {
      this.plan.set(plan);
    });
  }

  protected invite(): void {
    const csv = this.tried();
    if (csv === null || this.wrong() > 0) return;
    const count = this.rows()?.length ?? 0;
    this.run($localize`Inviting ${count}:count: people …`, this.api.import(csv), (people) => {
      this.people.set(people);
      this.imported.emit();
    });
  }

  /** Back to the list, to mend it. */
  protected mend(): void {
    this.plan.set(null);
    this.failure.set(null);
  }

  protected save(): void {
    const columns = linkColumns(this.document.location.origin);
    const content = new Blob([csvText(this.people() ?? [], columns)], { type: 'text/csv' });
    saveFile(this.document, content, 'invitations.csv');
    this.saved.set(true);
  }

  private run<Answer>(
    what: string,
    answer: Observable<Answer>,
    take: (answer: Answer) => void,
  ): void {
    if (this.busy() !== null) return;
    this.busy.set(what);
    this.failure.set(null);
    answer.pipe(takeUntilDestroyed(this.destroyRef)).subscribe({
      next: (answered) => {
        this.busy.set(null);
        take(answered);
      },
      error: (error: unknown) => {
        this.busy.set(null);
        this.plan.set(null);
        this.failure.set(memberProblemText(error));
      },
    });
  }
}
