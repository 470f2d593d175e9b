import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { NumberSettingRow } from './number-setting';

describe('NumberSettingRow', () => {
  let fixture: ComponentFixture<NumberSettingRow>;
  let decided: number[];

  beforeEach(async () => {
    fixture = TestBed.createComponent(NumberSettingRow);
    fixture.componentRef.setInput('name', 'ringSeconds');
    fixture.componentRef.setInput('value', 45);
    fixture.componentRef.setInput('fixed', false);
    decided = [];
    fixture.componentInstance.decided.subscribe((value) => decided.push(value));
    await fixture.whenStable();
  });

  const box = (): HTMLInputElement => {
    const found = (fixture.nativeElement as HTMLElement).querySelector('input');
    if (found === null) throw new Error('There is no box');
    return found;
  };

  async function type(value: string): Promise<void> {
    box().value = value;
    box().dispatchEvent(new Event('change'));
    await fixture.whenStable();
  }

  it('tells what may be, and shows what holds until it does', async () => {
    await type('20');
    expect(decided).toEqual([20]);
    expect(box().value).toBe('45');
    fixture.componentRef.setInput('value', 20);
    await fixture.whenStable();
    expect(box().value).toBe('20');
  });

  it('tells nothing that may not be, and says what may', async () => {
    for (const value of ['9', '121', '20.5', '']) await type(value);
    expect(decided).toEqual([]);
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('from 10 to 120');
    await type('45');
    expect(box().getAttribute('aria-invalid')).toBe('false');
  });

  it('cannot be changed where the environment fixes it', async () => {
    fixture.componentRef.setInput('fixed', true);
    await fixture.whenStable();
    expect(box().disabled).toBeTrue();
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('Fixed by');
  });
});
