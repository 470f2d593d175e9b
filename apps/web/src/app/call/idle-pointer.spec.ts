import { Component, signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { IdlePointer } from './idle-pointer';

@Component({
  imports: [IdlePointer],
  template: `
    <section lmIdlePointer [keepAwake]="news()"><button type="button" i18n>Mute</button></section>
  `,
})
class Stage {
  readonly news = signal(false);
}

describe('A stage without a move of the pointer', () => {
  let section: Element;
  let news: WritableSignal<boolean>;
  let update: () => void;

  beforeEach(() => {
    jasmine.clock().install();
    const fixture = TestBed.createComponent(Stage);
    update = () => {
      fixture.detectChanges();
    };
    update();
    news = fixture.componentInstance.news;
    section = fixture.debugElement.query(By.directive(IdlePointer)).nativeElement as Element;
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    jasmine.clock().uninstall();
  });

  function point(pointerType: string): void {
    section.dispatchEvent(new PointerEvent('pointermove', { pointerType, bubbles: true }));
  }

  function idleAfter(milliseconds: number): boolean {
    jasmine.clock().tick(milliseconds);
    update();
    return section.classList.contains('idle');
  }

  it('is idle after a while, and awake with the next move', () => {
    point('mouse');
    expect(idleAfter(3_000)).toBeFalse();
    expect(idleAfter(1_000)).toBeTrue();
    point('mouse');
    expect(idleAfter(0)).toBeFalse();
  });

  it('is awake while there is something that was not seen yet', () => {
    point('mouse');
    idleAfter(4_000);
    news.set(true);
    expect(idleAfter(0)).toBeFalse();
    news.set(false);
    expect(idleAfter(0)).toBeTrue();
  });

  it('is never idle for who touches it', () => {
    point('touch');
    expect(idleAfter(60_000)).toBeFalse();
  });

  it('is never idle before a pointer was there', () => {
    expect(idleAfter(60_000)).toBeFalse();
  });

  it('is awake as soon as a key is pressed', () => {
    point('mouse');
    idleAfter(4_000);
    section.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    expect(idleAfter(0)).toBeFalse();
    expect(idleAfter(60_000)).toBeFalse();
  });
});
