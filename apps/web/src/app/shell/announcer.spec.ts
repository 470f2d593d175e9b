import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { Announcer } from './announcer';

describe('Announcer', () => {
  it('reads out the latest of what came before it was there', async () => {
    const read: string[] = [];
    const heard = new Promise<void>((resolve) => {
      const announce = (sentence: string): Promise<void> => {
        read.push(sentence);
        resolve();
        return Promise.resolve();
      };
      TestBed.configureTestingModule({
        providers: [{ provide: LiveAnnouncer, useValue: { announce } }],
      });
    });
    const announcer = TestBed.inject(Announcer);
    announcer.announce('Ana is recording this call');
    announcer.announce('Nobody is recording any more');
    await heard;
    expect(read).toEqual(['Nobody is recording any more']);
  });
});
