import { TestBed } from '@angular/core/testing';
import { DeviceCheck } from './device-check';

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
});
