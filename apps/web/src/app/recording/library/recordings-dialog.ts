import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  afterNextRender,
  Component,
  computed,
  DOCUMENT,
  effect,
  ElementRef,
  inject,
  Injector,
  LOCALE_ID,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton, MatIconButton } from '@angular/material/button';
import {
  MatDialog,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatProgressBar } from '@angular/material/progress-bar';
import { MatProgressSpinner } from '@angular/material/progress-spinner';
import { Store } from '@ngrx/store';
import { filter, timer } from 'rxjs';
import { durationText } from '../../call/call-duration';
import { Icon } from '../../icons/icon';
import { recordingFeature } from '../recording.feature';
import { recordingObstacle, problemText } from '../recording-problem';
import { Percent } from '../percent';
import { Moment } from '../../shell/moment';
import { RecordingPlayer } from './recording-player';
import { bytesText } from '../../storage/bytes-text';
import { freeBytes } from '../../storage/free-bytes';
import { saveFile } from '../../storage/save-file';
import { fileNameOf } from './recording-text';
import { fileOf, isCutOff, type StoredRecording } from './recordings-folder';
import { RecordingsShelf } from './recordings-shelf';

/** Milliseconds between looks at what another page is making. */
const LOOK_EVERY = 2_000;

/** `Recordings`: what was recorded in this browser, to play, download and delete. */
@Component({
  selector: 'lm-recordings-dialog',
  imports: [
    Icon,
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MatIconButton,
    MatProgressBar,
    MatProgressSpinner,
    Moment,
    Percent,
    RecordingPlayer,
  ],
  providers: [RecordingsShelf],
  templateUrl: './recordings-dialog.html',
  styleUrl: './recordings-dialog.scss',
})
export class RecordingsDialog {
  private readonly document = inject(DOCUMENT);
  private readonly locale = inject(LOCALE_ID);
  private readonly shelf = inject(RecordingsShelf);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly injector = inject(Injector);
  private readonly sure = viewChild<string, ElementRef<HTMLElement>>('sure', { read: ElementRef });
  private readonly finishing = inject(Store).selectSignal(recordingFeature.selectFinishing);

  protected readonly obstacle = recordingObstacle();
  protected readonly obstacleText =
    this.obstacle === null ? null : problemText(this.obstacle, false);
  protected readonly recordings = this.shelf.recordings;
  protected readonly progress = this.shelf.progress;
  protected readonly failed = this.shelf.failed;
  protected readonly empty = this.shelf.empty;
  protected readonly playing = signal<{ id: string; file: File; name: string } | null>(null);
  /** The recording about to be deleted, until one says so. */
  protected readonly deleting = signal<string | null>(null);
  /** With whom the recording was that is not there any more. */
  protected readonly missing = signal<string | null>(null);
  protected readonly room = signal<string | null>(null);
  private readonly anyBusy = computed(() => this.recordings()?.some(({ busy }) => busy) ?? false);

  constructor() {
    if (this.obstacle !== null) return;
    void this.begin();
    // What is finished on this page is seen at once, what another page does soon.
    effect(() => {
      this.finishing();
      untracked(() => void this.look());
    });
    timer(LOOK_EVERY, LOOK_EVERY)
      .pipe(
        filter(() => this.anyBusy()),
        takeUntilDestroyed(),
      )
      .subscribe(() => void this.look());
  }

  protected length({ ms }: StoredRecording): string {
    return durationText(ms);
  }

  protected size(bytes: number): string {
    return bytesText(bytes, this.locale);
  }

  protected isCutOff(recording: StoredRecording): boolean {
    return isCutOff(recording);
  }

  /** What is being made seekable goes as soon as that is done. */
  protected canPlay({ busy, id, stage }: StoredRecording): boolean {
    const inWork = busy || this.progress().has(id);
    return !inWork || stage === 'finished' || stage === 'recovered';
  }

  protected async play(recording: StoredRecording): Promise<void> {
    const file = await this.open(recording);
    if (file !== null) this.playing.set({ id: recording.id, file, name: fileNameOf(recording) });
  }

  protected async download(recording: StoredRecording): Promise<void> {
    const file = await this.open(recording);
    if (file !== null) saveFile(this.document, file, fileNameOf(recording));
  }

  protected recover(recording: StoredRecording): void {
    this.shelf.recover(recording);
  }

  protected cancel({ id }: StoredRecording): void {
    this.shelf.cancel(id);
  }

  protected ask({ id }: StoredRecording): void {
    this.deleting.set(id);
    // The button that was pressed has gone.
    afterNextRender(
      { read: () => this.sure()?.nativeElement.focus() },
      { injector: this.injector },
    );
  }

  protected async remove({ id, peerName }: StoredRecording): Promise<void> {
    if (this.playing()?.id === id) this.playing.set(null);
    this.deleting.set(null);
    await this.shelf.remove(id);
    await this.measure();
    await this.announcer.announce($localize`The recording with ${peerName}:name: was deleted`);
  }

  /** Null where another page has deleted it since the last look. */
  private async open(recording: StoredRecording): Promise<File | null> {
    this.missing.set(null);
    try {
      return await fileOf(recording);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.missing.set(recording.peerName);
      await this.look();
      return null;
    }
  }

  private async begin(): Promise<void> {
    await this.look();
    this.shelf.recoverAll();
    await this.look();
  }

  private async look(): Promise<void> {
    await this.shelf.look();
    await this.measure();
  }

  private async measure(): Promise<void> {
    const { usage = 0 } = await navigator.storage.estimate();
    this.room.set(roomText(usage, await freeBytes(), this.locale));
  }
}

/** How much is taken; how much is left only where the browser says it. */
function roomText(used: number, free: number, locale: string): string {
  const taken = $localize`${bytesText(used, locale)}:bytes: used`;
  return free === Infinity
    ? taken
    : $localize`${taken}:taken:, ${bytesText(free, locale)}:bytes: free`;
}

/** @param injector of the part of the program that asks for it */
export function openRecordings(injector: Injector): void {
  injector.get(MatDialog).open(RecordingsDialog, {
    width: '60rem',
    maxWidth: 'calc(100vw - 1rem)',
    maxHeight: 'calc(100dvh - 1rem)',
    injector,
  });
}
