import { TestBed } from '@angular/core/testing';
import { OfflineBanner } from './offline-banner';

describe('OfflineBanner', () => {
  it('is a status that speaks while the line is lost', async () => {
    const fixture = TestBed.createComponent(OfflineBanner);
    const banner = fixture.nativeElement as HTMLElement;
    fixture.componentRef.setInput('offline', false);
    await fixture.whenStable();
    expect(banner.getAttribute('role')).toBe('status');
    expect(banner.textContent.trim()).toBe('');

    fixture.componentRef.setInput('offline', true);
    await fixture.whenStable();
    expect(banner.textContent).toContain('Connection to the server lost. Trying again…');
  });
});
