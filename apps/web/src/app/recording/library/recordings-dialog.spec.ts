import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { provideState, provideStore } from '@ngrx/store';
import { shown } from '../../parts/testing/shown';
import { recordingFeature } from '../recording.feature';
import { FINISHED_FILE, JOURNAL_FILE, recordingsFolder } from '../storage/recording-files';
import { journalLine } from '../storage/recording-journal';
import { RecordingsDialog } from './recordings-dialog';
import { removeRecording } from './recordings-folder';
import { RecordingsShelf } from './recordings-shelf';

const ID = 'a-recording';

describe('Recordings', () => {
  beforeEach(async () => {
    const folder = await (await recordingsFolder()).getDirectoryHandle(ID, { create: true });
    await write(folder, FINISHED_FILE, 'film');
    await write(
      folder,
      JOURNAL_FILE,
      journalLine({
        type: 'begun',
        peerName: 'Ana',
        startedAt: 1,
        mimeType: 'video/webm',
        picture: 'side-by-side',
      }) + journalLine({ type: 'finished', bytes: 4, ms: 1_000, recovered: false }),
    );
  });

  afterEach(async () => {
    await removeRecording(ID).catch(() => undefined);
  });

  async function write(
    folder: FileSystemDirectoryHandle,
    name: string,
    text: string,
  ): Promise<void> {
    const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  }

  it('say that one is not here any more that another tab has deleted', async () => {
    TestBed.configureTestingModule({ providers: [provideStore(), provideState(recordingFeature)] });
    const fixture = TestBed.createComponent(RecordingsDialog);
    const page = fixture.nativeElement as HTMLElement;
    const shelf = fixture.debugElement.injector.get(RecordingsShelf);
    await shelf.look();
    await fixture.whenStable();
    await removeRecording(ID);

    const loader = TestbedHarnessEnvironment.loader(fixture);
    const play = await loader.getHarness(
      MatButtonHarness.with({ selector: '[aria-label="Play"]' }),
    );
    await play.click();
    await shown(page, '[role=alert]');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('deleted in another tab');
    expect(page.querySelector('video')).toBeNull();
  });
});
