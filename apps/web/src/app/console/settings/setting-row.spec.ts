import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { SettingName, ShownValue } from '@lets-meet/signaling-contracts/administration';
import { SettingRow } from './setting-row';

describe('SettingRow', () => {
  let fixture: ComponentFixture<SettingRow>;
  let decided: ShownValue[];

  async function show(name: SettingName, value: ShownValue, fixed = false): Promise<void> {
    fixture = TestBed.createComponent(SettingRow);
    fixture.componentRef.setInput('name', name);
    fixture.componentRef.setInput('value', value);
    fixture.componentRef.setInput('fixed', fixed);
    decided = [];
    fixture.componentInstance.decided.subscribe((told) => decided.push(told));
    await fixture.whenStable();
  }

  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;

  function control(selector: string): HTMLElement {
    const found = root().querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`There is no ${selector}`);
    return found;
  }

  /** What is typed into. */
  const box = (): HTMLInputElement => control('input, textarea') as HTMLInputElement;

  async function type(text: string): Promise<void> {
    box().value = text;
    box().dispatchEvent(new Event('change'));
    await fixture.whenStable();
  }

  it('tells what may be, and shows what holds until it does', async () => {
    await show('ringSeconds', 45);
    await type('20');
    expect(decided).toEqual([20]);
    expect(box().value).toBe('45');
    fixture.componentRef.setInput('value', 20);
    await fixture.whenStable();
    expect(box().value).toBe('20');
  });

  it('tells nothing that may not be, and says what may', async () => {
    await show('ringSeconds', 45);
    for (const text of ['9', '121', '20.5', '']) await type(text);
    expect(decided).toEqual([]);
    expect(root().textContent).toContain('from 10 to 120');
    await type('45');
    expect(decided).toEqual([]);
    expect(box().getAttribute('aria-invalid')).toBe('false');
  });

  it('takes an empty box for none where that may be', async () => {
    await show('fileMegabytes', 100);
    await type('');
    expect(decided).toEqual([null]);
  });

  it('has a box named by its label, and described by its note', async () => {
    await show('serverName', "Let's Meet");
    expect(box().labels?.[0]?.textContent).toBe('Name of this server');
    const note = box().getAttribute('aria-describedby') ?? '';
    expect(root().querySelector(`#${note}`)?.textContent).toContain('title');
    await type('   ');
    expect(box().getAttribute('aria-invalid')).toBe('true');
    await type(' Harbour Works ');
    expect(decided).toEqual(['Harbour Works']);
  });

  it('takes an address from each line', async () => {
    await show('iceUrls', []);
    await type('turn:turn.example.org:3478\n\n stun:stun.example.org ');
    await type('https://example.org');
    expect(decided).toEqual([['turn:turn.example.org:3478', 'stun:stun.example.org']]);
    expect(root().textContent).toContain('begins with stun:');
  });

  it('never shows a secret, only whether there is one', async () => {
    await show('turnSecret', false);
    expect(box().placeholder).toBe('Not set');
    await type('north');
    expect(decided).toEqual(['north']);
    expect(box().value).toBe('');
    fixture.componentRef.setInput('value', true);
    await fixture.whenStable();
    expect(box().placeholder).toBe('Set');
    control('button').click();
    expect(decided).toEqual(['north', null]);
  });

  it('switches when the server says so', async () => {
    await show('recording', true);
    const toggle = control('button[role=switch]');
    expect(toggle.getAttribute('aria-labelledby')).toBe('lm-setting-recording-name');
    toggle.click();
    await fixture.whenStable();
    expect(decided).toEqual([false]);
    expect(toggle.getAttribute('aria-checked')).toBe('true');
  });

  it('cannot be changed where the environment fixes it', async () => {
    await show('ringSeconds', 0.5, true);
    expect(box().disabled).toBeTrue();
    expect(root().textContent).toContain('Fixed by');
  });
});
