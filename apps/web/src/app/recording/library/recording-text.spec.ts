import type { JournalState } from '../storage/recording-journal';
import { fileNameOf } from './recording-text';

function recording(peerName: string, mimeType = 'video/webm;codecs=vp8,opus'): JournalState {
  const startedAt = new Date(2026, 10, 22, 14, 3).getTime();
  return {
    ...{ peerName, mimeType, startedAt, picture: 'side-by-side' },
    ...{ stage: 'finished', ms: 1_000, bytes: 1 },
  } as const;
}

describe('The file of a recording', () => {
  it('is named for the person and the time', () => {
    expect(fileNameOf(recording('Ben'))).toBe('Ben 2026-11-22 14.03.webm');
    expect(fileNameOf(recording('Zoë van Berg', 'video/mp4'))).toBe(
      'Zoë van Berg 2026-11-22 14.03.mp4',
    );
  });

  it('has nothing in its name that a file system does not take', () => {
    expect(fileNameOf(recording('../a\\b:c?\u202e'))).toBe('_a_b_c_ 2026-11-22 14.03.webm');
    expect(fileNameOf(recording('...'))).toBe('2026-11-22 14.03.webm');
  });
});
