import type { JournalState } from '../storage/recording-journal';
import { fileNameOf, sizeText } from './recording-text';

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
    expect(fileNameOf(recording('../a\\b:c?\u202e'))).toBe('a b c 2026-11-22 14.03.webm');
    expect(fileNameOf(recording('...'))).toBe('Recording 2026-11-22 14.03.webm');
  });

  it('has its size in words', () => {
    expect(sizeText(900, 'en')).toBe('1 kB');
    expect(sizeText(3_240_000, 'en')).toBe('3.2 MB');
    expect(sizeText(1_500_000_000, 'en')).toBe('1.5 GB');
  });
});
