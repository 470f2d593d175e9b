import { TestBed } from '@angular/core/testing';
import { MissedCallText } from './missed-call-text';
import { missedCallTime } from './missed-call-time';

describe('What is said of missed calls', () => {
  async function textOf(count: number): Promise<string> {
    const fixture = TestBed.createComponent(MissedCallText);
    const lastAt = Date.now();
    fixture.componentRef.setInput('missed', { caller: { id: '1', name: 'Ana' }, count, lastAt });
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent.trim();
  }

  it('is who called, how often, and when', async () => {
    expect(await textOf(1)).toMatch(/^Missed call from Ana, \d+:\d\d\s[AP]M$/u);
    expect(await textOf(3)).toMatch(/^3 missed calls from Ana, the last at \d+:\d\d\s[AP]M$/u);
  });

  it('has the day where it was another', () => {
    const at = new Date(2026, 4, 20, 10, 42).getTime();
    expect(missedCallTime(at, 'en-GB', new Date(2026, 4, 20, 18, 0))).toBe('10:42');
    expect(missedCallTime(at, 'en-GB', new Date(2026, 4, 21, 9, 0))).toMatch(/^20 May.* 10:42$/u);
  });
});
