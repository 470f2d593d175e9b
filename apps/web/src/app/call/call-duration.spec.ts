import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { CallDuration, durationText } from './call-duration';

describe('The duration of a call', () => {
  it('reads in minutes and seconds, and in hours where it is that long', () => {
    expect(durationText(0)).toBe('00:00');
    expect(durationText(754_999)).toBe('12:34');
    expect(durationText(3_600_000 + 62_000)).toBe('1:01:02');
  });

  it('is not below nothing where the clock was set back', () => {
    expect(durationText(-5_000)).toBe('00:00');
  });

  it('runs while it is shown', () => {
    jasmine.clock().withMock(() => {
      jasmine.clock().mockDate(new Date(100_000));
      const { fixture, element } = showSince(100_000);
      expect(element.textContent).toBe('00:00');
      jasmine.clock().tick(3_000);
      fixture.detectChanges();
      expect(element.textContent).toBe('00:03');
      fixture.destroy();
    });
  });

  it('leaves no timer behind', () => {
    const begun = spyOn(globalThis, 'setInterval').and.callThrough();
    const cleared = spyOn(globalThis, 'clearInterval').and.callThrough();
    showSince(0).fixture.destroy();
    expect(begun).toHaveBeenCalledTimes(1);
    expect(cleared).toHaveBeenCalledOnceWith(begun.calls.first().returnValue);
  });
});

function showSince(since: number): {
  fixture: ComponentFixture<CallDuration>;
  element: HTMLElement;
} {
  const fixture = TestBed.createComponent(CallDuration);
  fixture.componentRef.setInput('since', since);
  fixture.detectChanges();
  return { fixture, element: fixture.nativeElement as HTMLElement };
}
