import { Component, DestroyRef, inject, input, output, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import type { OwnProfile } from '@lets-meet/signaling-contracts/members';
import { Store } from '@ngrx/store';
import { from, switchMap } from 'rxjs';
import { FormProblem } from '../../form/form-problem';
import { Avatar } from '../../people/avatar';
import { signalingFeature } from '../../signaling/signaling.feature';
import { AccountApi } from '../account-api';
import { CropDialog } from './crop-dialog';
import type { Square } from './picture-crop';
import { encodeSquare } from './picture-encoding';
import { pictureProblemText, unreadableText } from './picture-problem';

/** One's picture: chosen from a file, cut, and taken away again. Each holds at once. */
@Component({
  selector: 'lm-picture-field',
  imports: [Avatar, CropDialog, FormProblem, MatButton],
  template: `
    <lm-avatar
      [personId]="self()?.id ?? ''"
      [name]="profile().name"
      [picture]="profile().picture ?? undefined"
    />
    <div class="actions">
      <input
        #file
        hidden
        type="file"
        [accept]="kinds"
        aria-label="Picture"
        i18n-aria-label
        (change)="open(file)"
      />
      <button matButton="tonal" type="button" (click)="file.click()" i18n>Choose picture…</button>
      @if (profile().picture !== null) {
        <button matButton type="button" (click)="remove()" i18n>Remove picture</button>
      }
    </div>
    @if (problem(); as problem) {
      <lm-form-problem>{{ problem }}</lm-form-problem>
    }
    <p class="lm-visually-hidden" role="status">{{ news() }}</p>
    @if (opened(); as picture) {
      <lm-crop-dialog [picture]="picture" (chosen)="keep(picture, $event)" (closed)="close()" />
    }
  `,
  styles: `
    :host {
      --lm-avatar-size: 6rem;

      display: flex;
      flex-wrap: wrap;
      gap: var(--lm-space-4);
      align-items: center;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--lm-space-2);
    }

    button {
      min-height: 44px;
    }

    lm-form-problem {
      flex: 1 1 100%;
    }
  `,
})
export class PictureField {
  readonly profile = input.required<OwnProfile>();

  /** Names the one that is kept now; null where there is none. */
  readonly changed = output<string | null>();

  private readonly api = inject(AccountApi);
  private readonly destroyRef = inject(DestroyRef);
  protected readonly self = inject(Store).selectSignal(signalingFeature.selectSelf);
  protected readonly kinds = 'image/*';
  protected readonly opened = signal<ImageBitmap | null>(null);
  protected readonly problem = signal<string | null>(null);
  /** What has just been done, for those who do not see it. */
  protected readonly news = signal('');

  protected async open(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    // So that the same file can be chosen again.
    field.value = '';
    this.problem.set(null);
    if (file === undefined) return;
    try {
      this.opened.set(await createImageBitmap(file));
    } catch {
      this.problem.set(unreadableText());
    }
  }

  protected close(): void {
    this.opened()?.close();
    this.opened.set(null);
  }

  protected keep(picture: ImageBitmap, square: Square): void {
    from(encodeSquare(picture, square))
      .pipe(
        switchMap((content) => this.api.putPicture({ content })),
        takeUntilDestroyed(this.destroyRef),
      )
      .subscribe({
        next: (kept) => {
          this.news.set($localize`Your picture is changed.`);
          this.changed.emit(kept.picture);
          this.close();
        },
        error: (error: unknown) => {
          this.problem.set(pictureProblemText(error));
          this.close();
        },
      });
  }

  protected remove(): void {
    this.problem.set(null);
    this.api
      .removePicture()
      .pipe(takeUntilDestroyed(this.destroyRef))
      .subscribe({
        next: () => {
          this.news.set($localize`Your picture is removed.`);
          this.changed.emit(null);
        },
        error: (error: unknown) => {
          this.problem.set(pictureProblemText(error));
        },
      });
  }
}
