import { Component } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { ShortcutControl } from './shortcut-control';
import { ShortcutHint } from './shortcut-hint';
import { ShortcutKeys } from './shortcut-keys';
import { ShortcutSwitch } from './shortcut-switch';

@Component({
  imports: [ShortcutControl, ShortcutHint, ShortcutKeys],
  template: `
    <section lmShortcutKeys>
      <button type="button" lmShortcut="microphone" (click)="pressed.push('inside')">
        {{ 'Mute' | lmShortcutHint: 'microphone' }}
      </button>
      <input />
    </section>
    <button id="outside" type="button" lmShortcut="camera" (click)="pressed.push('outside')">
      {{ 'Camera' | lmShortcutHint: 'camera' }}
    </button>
  `,
})
class Host {
  readonly pressed: string[] = [];
}

describe('A page with shortcuts', () => {
  let fixture: ComponentFixture<Host>;
  let page: HTMLElement;

  beforeEach(async () => {
    localStorage.removeItem('lets-meet.shortcuts');
    fixture = TestBed.createComponent(Host);
    page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await fixture.whenStable();
  });

  afterEach(() => {
    TestBed.inject(MatDialog).closeAll();
    localStorage.removeItem('lets-meet.shortcuts');
    page.remove();
  });

  function press(key: string, on: Element | null = page): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    on?.dispatchEvent(event);
    return event;
  }

  it('presses the control that the key stands for', () => {
    expect(press('m').defaultPrevented).toBeTrue();
    expect(fixture.componentInstance.pressed).toEqual(['inside']);
  });

  it('leaves alone what stands outside of it, and keys that stand for nothing here', () => {
    expect(press('v').defaultPrevented).toBeFalse();
    expect(fixture.componentInstance.pressed).toEqual([]);
    expect(page.querySelector('#outside')?.hasAttribute('aria-keyshortcuts')).toBeFalse();
    expect(page.querySelector('#outside')?.textContent.trim()).toBe('Camera');
  });

  it('does nothing while somebody types', () => {
    expect(press('m', page.querySelector('input')).defaultPrevented).toBeFalse();
    expect(fixture.componentInstance.pressed).toEqual([]);
  });

  it('does nothing under a dialog', async () => {
    TestBed.inject(MatDialog).open(Host);
    await fixture.whenStable();
    press('m');
    expect(fixture.componentInstance.pressed).toEqual([]);
  });

  it('says its key at the control, until the keys are switched off for good', async () => {
    const button = page.querySelector('button');
    expect(button?.getAttribute('aria-keyshortcuts')).toBe('M');
    expect(button?.textContent.trim()).toBe('Mute (M)');
    TestBed.inject(ShortcutSwitch).turn(false);
    await fixture.whenStable();
    expect(button?.hasAttribute('aria-keyshortcuts')).toBeFalse();
    expect(button?.textContent.trim()).toBe('Mute');
    press('m');
    expect(fixture.componentInstance.pressed).toEqual([]);
    expect(new ShortcutSwitch().on()).toBeFalse();
  });

  it('is on where what is remembered is not ours', () => {
    localStorage.setItem('lets-meet.shortcuts', '{"on":');
    expect(new ShortcutSwitch().on()).toBeTrue();
    localStorage.setItem('lets-meet.shortcuts', '"yes"');
    expect(new ShortcutSwitch().on()).toBeTrue();
  });

  it('opens the list of the keys, which closes with the page', async () => {
    const dialog = TestBed.inject(MatDialog);
    const opened = new Promise((resolve) => {
      dialog.afterOpened.subscribe(resolve);
    });
    press('?');
    await opened;
    await fixture.whenStable();
    expect(document.querySelector('mat-dialog-container')?.textContent).toContain('Hang up');
    const closed = new Promise((resolve) => {
      dialog.afterAllClosed.subscribe(resolve);
    });
    fixture.destroy();
    await closed;
    expect(dialog.openDialogs.length).toBe(0);
  });
});
