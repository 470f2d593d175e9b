import { provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { ActionsSubject, provideState, provideStore } from '@ngrx/store';
import { filter, firstValueFrom } from 'rxjs';
import { CallChannels } from '../call/peer/call-channels';
import { PartLoader } from '../parts/part-loader';
import { AbsentPart, partsSettled } from '../parts/testing/absent-part';
import { FileLineActions } from './files.actions';
import * as filesEffects from './files.effects';
import { filesFeature } from './files.feature';
import { FileLine } from './exchange/testing/file-line';

const OFFERED = {
  id: '11111111-1111-4111-8111-111111111111',
  name: 'plan.pdf',
  size: 3,
  mime: 'application/pdf',
};

/** The server is away until it is not. */
class HinderedLoader extends PartLoader {
  readonly server = new AbsentPart();

  override load<T>(fetch: () => Promise<T>): Promise<T> {
    return super.load(() => this.server.fetch().then(fetch));
  }
}

describe('The files of a call', () => {
  it('are not lost where what carries them comes late', async () => {
    const channel = new FileLine().end('ben');
    const loader = new HinderedLoader();
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        provideStore(),
        provideState(filesFeature),
        { provide: CallChannels, useValue: { files: signal(channel) } },
        { provide: PartLoader, useValue: loader },
        provideEffects(filesEffects),
      ],
    });
    const told = firstValueFrom(
      TestBed.inject(ActionsSubject).pipe(
        filter(({ type }) => type === FileLineActions.offerReceived.type),
      ),
    );
    TestBed.tick();
    const data = JSON.stringify({ type: 'offer', ...OFFERED });
    channel.dispatchEvent(new MessageEvent('message', { data }));
    await partsSettled();
    expect(loader.state()).toBe('missing');

    loader.server.comeBack();
    await loader.tryAgain();
    expect(await told).toEqual(jasmine.objectContaining(OFFERED));
  });
});
