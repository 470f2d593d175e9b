import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Tooltip } from './tooltip';

@Component({
  imports: [Tooltip],
  template: `
    <button type="button" [attr.aria-label]="'Mute'" [lmTooltip]="text()">{{ 'M' }}</button>
    <button type="button" [attr.aria-label]="'Call Ana'" [lmTooltip]="'Ana is offline'">
      {{ 'C' }}
    </button>
  `,
})
class Host {
  readonly text = signal<string | null>('Mute (M)');
}

describe('A tooltip', () => {
  let fixture: ComponentFixture<Host>;
  let mute: HTMLButtonElement;
  let call: HTMLButtonElement;

  beforeEach(async () => {
    jasmine.clock().install();
    fixture = TestBed.createComponent(Host);
    const page = fixture.nativeElement as HTMLElement;
    [mute, call] = [...page.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement];
    await fixture.whenStable();
  });

  afterEach(() => {
    fixture.destroy();
    jasmine.clock().uninstall();
  });

  function point(at: Element, type: string, pointerType = 'mouse'): void {
    at.dispatchEvent(new PointerEvent(type, { pointerType }));
  }

  /** What is to be read; null where there is nothing. */
  function shown(): string | null {
    return document.querySelector('lm-tooltip-bubble:popover-open')?.textContent ?? null;
  }

  function pressEscape(): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    mute.dispatchEvent(event);
    return event;
  }

  it('is there while one points at its control', () => {
    point(mute, 'pointerenter');
    expect(shown()).toBe('Mute (M)');
    point(mute, 'pointerleave');
    jasmine.clock().tick(100);
    expect(shown()).toBeNull();
  });

  it('waits for its text where a control appears below the pointer', () => {
    const early = TestBed.createComponent(Host);
    const button = (early.nativeElement as HTMLElement).querySelector('button');
    if (button === null) throw new Error('no button');
    expect(() => {
      point(button, 'pointerenter');
    }).not.toThrow();
    expect(shown()).toBeNull();
    early.destroy();
  });

  it('gives way to that of another control', () => {
    point(mute, 'pointerenter');
    point(mute, 'pointerleave');
    point(call, 'pointerenter');
    jasmine.clock().tick(100);
    expect(shown()).toBe('Ana is offline');
  });

  it('goes with the press, and with the control', () => {
    point(mute, 'pointerenter');
    point(mute, 'pointerdown');
    expect(shown()).toBeNull();
    point(mute, 'pointerenter');
    fixture.destroy();
    expect(shown()).toBeNull();
  });

  it('comes to a finger that rests, and stays to be read', () => {
    point(mute, 'pointerenter', 'touch');
    point(mute, 'pointerdown', 'touch');
    jasmine.clock().tick(499);
    expect(shown()).toBeNull();
    jasmine.clock().tick(1);
    expect(shown()).toBe('Mute (M)');
    point(mute, 'pointerup', 'touch');
    point(mute, 'pointerleave', 'touch');
    expect(shown()).toBe('Mute (M)');
    jasmine.clock().tick(1_500);
    expect(shown()).toBeNull();
  });

  it('comes to the keyboard, and goes with Escape, which does nothing else then', () => {
    // A text field had the focus, so the browser takes what follows for a keyboard's.
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    mute.focus();
    expect(shown()).toBe('Mute (M)');
    expect(pressEscape().defaultPrevented).toBeTrue();
    expect(shown()).toBeNull();
    expect(pressEscape().defaultPrevented).toBeFalse();
    field.remove();
  });

  it('says at once what has changed, and is not there where there is nothing to say', async () => {
    point(mute, 'pointerenter');
    fixture.componentInstance.text.set('Unmute (M)');
    await fixture.whenStable();
    expect(shown()).toBe('Unmute (M)');
    fixture.componentInstance.text.set(null);
    await fixture.whenStable();
    expect(shown()).toBeNull();
  });

  it('describes its control where it says more than the name does', () => {
    expect(call.ariaDescription).toBe('Ana is offline');
    expect(mute.ariaDescription).toBeNull();
  });
});
