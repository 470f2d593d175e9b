import { TestBed } from '@angular/core/testing';
import { of } from 'rxjs';
import { PeerActions } from '../call/call.actions';
import { DeviceCheck } from './device-check';
import { settleWithTheFirstCall } from './device-check.effects';

describe('The offer to check camera and microphone', () => {
  beforeEach(() => {
    localStorage.clear();
  });
  afterEach(() => {
    localStorage.clear();
  });

  function afterReload(): DeviceCheck {
    TestBed.resetTestingModule();
    return TestBed.inject(DeviceCheck);
  }

  it('is made until it was waved away in this browser', () => {
    expect(afterReload().offered()).toBeTrue();
    const check = afterReload();
    expect(check.offered()).toBeTrue();
    check.settle();
    expect(check.offered()).toBeFalse();
    expect(afterReload().offered()).toBeFalse();
  });

  it('is not made any more after a call', () => {
    const check = afterReload();
    const connected$ = of(PeerActions.connected({ callId: 'c1', at: 0 }));
    settleWithTheFirstCall(connected$, check).subscribe();
    expect(check.offered()).toBeFalse();
  });
});
