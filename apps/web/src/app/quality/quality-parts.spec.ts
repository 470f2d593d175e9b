import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import type { Type } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { ActionsSubject, provideState, provideStore, Store, type Action } from '@ngrx/store';
import { PeerActions } from '../call/call.actions';
import { callFeature } from '../call/call.feature';
import { CallViewActions, callViewFeature } from '../call/view/call-view.feature';
import { LocalMediaActions, MediaControlActions } from '../media/media.actions';
import { mediaFeature } from '../media/media.feature';
import { ConnectionPanel } from './panel/connection-panel';
import { QualityAdvice } from './quality-advice';
import { QualityMark } from './quality-mark';
import { QualityActions, qualityFeature } from './quality.feature';
import type { QualitySample } from './quality-sample';
import { aSample, POOR, VERY_POOR } from './testing/quality-samples';

const CALL = 'call-1';

describe('What is shown of the quality', () => {
  let store: Store;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(callFeature),
        provideState(callViewFeature),
        provideState(mediaFeature),
        provideState(qualityFeature),
      ],
    });
    store = TestBed.inject<Store>(Store);
    store.dispatch(LocalMediaActions.acquired({ microphone: 'on', camera: 'on' }));
  });

  async function shown<T>(component: Type<T>, inputs = {}): Promise<ComponentFixture<T>> {
    const fixture = TestBed.createComponent(component);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    return fixture;
  }

  async function measure(
    fixture: ComponentFixture<unknown>,
    count: number,
    sample: QualitySample,
  ): Promise<void> {
    for (let i = 0; i < count; i++) {
      store.dispatch(QualityActions.sampled({ callId: CALL, sample }));
      await fixture.whenStable();
    }
  }

  function button(fixture: ComponentFixture<unknown>, text?: string): Promise<MatButtonHarness> {
    const loader = TestbedHarnessEnvironment.loader(fixture);
    return loader.getHarness(MatButtonHarness.with(text === undefined ? {} : { text }));
  }

  async function actionsOf(act: () => Promise<void>): Promise<Action[]> {
    const seen: Action[] = [];
    const watching = TestBed.inject(ActionsSubject).subscribe((action) => seen.push(action));
    await act();
    watching.unsubscribe();
    return seen.slice(1);
  }

  function textOf(fixture: ComponentFixture<unknown>): string {
    return (fixture.nativeElement as HTMLElement).textContent.trim();
  }

  describe('the mark', () => {
    it('is named for the level, and opens the details', async () => {
      const fixture = await shown(QualityMark);
      const mark = await button(fixture);
      const name = async (): Promise<string | null> =>
        (await mark.host()).getAttribute('aria-label');
      expect(await name()).toBe('Connection: measuring');
      await measure(fixture, 5, aSample());
      expect(await name()).toBe('Connection: good');
      store.dispatch(PeerActions.interrupted({ callId: CALL }));
      expect(await name()).toBe('Connection: lost');
      expect(await actionsOf(() => mark.click())).toEqual([
        CallViewActions.panelToggled({ panel: 'connection' }),
      ]);
      expect(await (await mark.host()).getAttribute('aria-expanded')).toBe('true');
    });

    it('has the figures of the moment at which one looks behind it', async () => {
      const fixture = await shown(QualityMark);
      await measure(fixture, 5, aSample({ loss: { in: 0.004, out: null }, roundTripMs: 1_234 }));
      (fixture.nativeElement as HTMLElement)
        .querySelector('button')
        ?.dispatchEvent(new PointerEvent('pointerenter'));
      await fixture.whenStable();
      expect(document.querySelector('lm-tooltip-bubble')?.textContent).toBe(
        'Round trip 1,234 ms, loss 0.4 %, 1,200 kbit/s received, 1,100 kbit/s sent, direct',
      );
    });

    it('announces the turn to poor once, and the turn back', async () => {
      const fixture = await shown(QualityMark);
      await measure(fixture, 5, aSample());
      expect(textOf(fixture)).toBe('');
      await measure(fixture, 5, POOR);
      await measure(fixture, 5, VERY_POOR);
      expect(textOf(fixture)).toBe('The connection is poor');
      await measure(fixture, 25, aSample());
      expect(textOf(fixture)).toBe('The connection is good again');
    });
  });

  describe('the advice', () => {
    it('is given only while the connection is very poor, and turns the camera off', async () => {
      const fixture = await shown(QualityAdvice, { name: 'Ben' });
      await measure(fixture, 5, POOR);
      expect(textOf(fixture)).toBe('');
      await measure(fixture, 5, VERY_POOR);
      expect(textOf(fixture)).toContain('Ben misses much of what you say');
      const turnOff = await button(fixture, 'Turn off camera');
      expect(await actionsOf(() => turnOff.click())).toEqual([
        MediaControlActions.cameraToggled(),
        QualityActions.adviceClosed(),
      ]);
      expect(textOf(fixture)).toBe('');
    });

    it('asks for nothing of a camera that is off, but says what the other could do', async () => {
      store.dispatch(LocalMediaActions.acquired({ microphone: 'on', camera: 'off' }));
      const fixture = await shown(QualityAdvice, { name: 'Ben' });
      await measure(fixture, 5, aSample({ loss: { in: 0.5, out: 0.1 } }));
      expect(textOf(fixture)).toContain('much of what Ben says is lost');
      expect(textOf(fixture)).toContain('if Ben turns off the camera');
      expect(textOf(fixture)).not.toContain('Turn off camera');
    });
  });

  describe('the details', () => {
    it('say in words what the plots show, and what each figure is', async () => {
      const fixture = await shown(ConnectionPanel);
      const page = fixture.nativeElement as HTMLElement;
      expect(textOf(fixture)).toContain('The first figures come in a moment');
      await measure(fixture, 1, aSample({ roundTripMs: 20 }));
      await measure(fixture, 1, aSample({ roundTripMs: 60 }));
      const [roundTrip] = page.querySelectorAll('[role=img]');
      expect(roundTrip?.getAttribute('aria-label')).toBe(
        'there and back: 60 ms now, between 20 ms and 60 ms',
      );
      expect(page.querySelectorAll('canvas').length).toBe(3);
      const rows = [...page.querySelectorAll('tr')].map(({ cells }) => cells[1]?.textContent);
      expect(rows).toContain('60 ms');
      expect(rows).toContain('direct (UDP)');
    });

    it('leave out what is not there, and say of nothing that it is zero where it was not measured', async () => {
      const fixture = await shown(ConnectionPanel);
      await measure(
        fixture,
        1,
        aSample({ path: null, soundCodec: null, loss: { in: null, out: null } }),
      );
      const text = textOf(fixture);
      expect(text).not.toContain('Path');
      expect(text).not.toContain('Codecs');
      expect(text).toContain('not measured');
    });
  });
});
