import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type {
  AnnouncementRequest,
  MaintenanceRequest,
  NoticesView,
} from '@lets-meet/signaling-contracts/administration';
import { of, type Observable } from 'rxjs';
import { ConsoleApi } from '../console-api';
import { NoticesPage } from './notices-page';

const ID = '5b1f2f8e-1c2d-4e3f-8a9b-0c1d2e3f4a5b';

/** A server that keeps what is to be told. */
class FakeNotices implements Pick<
  ConsoleApi,
  'notices' | 'announce' | 'planMaintenance' | 'endNotice'
> {
  view: NoticesView = { announcement: null, maintenance: null };

  notices(): Observable<NoticesView> {
    return of(this.view);
  }

  announce(request: AnnouncementRequest): Observable<NoticesView> {
    this.view = { ...this.view, announcement: { id: ID, ...request } };
    return of(this.view);
  }

  planMaintenance(request: MaintenanceRequest): Observable<NoticesView> {
    const closed = request.from <= Date.now();
    this.view = { ...this.view, maintenance: { ...request, closed } };
    return of(this.view);
  }

  endNotice(name: keyof NoticesView): Observable<NoticesView> {
    this.view = { ...this.view, [name]: null };
    return of(this.view);
  }
}

describe('NoticesPage', () => {
  let fixture: ComponentFixture<NoticesPage>;
  let page: HTMLElement;
  let api: FakeNotices;

  beforeEach(async () => {
    api = new FakeNotices();
    TestBed.configureTestingModule({ providers: [{ provide: ConsoleApi, useValue: api }] });
    fixture = TestBed.createComponent(NoticesPage);
    page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await fixture.whenStable();
  });

  async function send(form: string, fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [id, text] of Object.entries(fields)) {
      const field = page.querySelector<HTMLInputElement>(`#lm-${form}-${id}`);
      if (field) field.value = text;
    }
    page.querySelector<HTMLFormElement>(`form[aria-labelledby=lm-${form}]`)?.requestSubmit();
    await fixture.whenStable();
  }

  it('announces, and ends it with the focus where the next one is written', async () => {
    await send('announcement', { text: 'Lunch is at noon.', until: '' });
    expect(api.view.announcement?.text).toBe('Lunch is at noon.');
    expect(page.textContent).toContain('Announced.');
    const buttons = Array.from(page.querySelectorAll('button'));
    buttons.find(({ textContent }) => textContent.trim() === 'End announcement')?.click();
    await fixture.whenStable();
    expect(api.view.announcement).toBeNull();
    expect(document.activeElement?.id).toBe('lm-announcement-text');
  });

  it('refuses an announcement without words, or one that is over, and says so at its field', async () => {
    await send('announcement', { text: ' ' });
    expect(document.activeElement?.id).toBe('lm-announcement-text');
    await send('announcement', { text: 'Lunch is at noon.', until: '2020-01-01T12:00' });
    expect(page.textContent).toContain('passed already');
    expect(document.activeElement?.id).toBe('lm-announcement-until');
    expect(api.view.announcement).toBeNull();
  });

  it('begins maintenance now or later, and not years ago by a slip', async () => {
    await send('maintenance', { from: '2020-01-01T12:00' });
    expect(page.textContent).toContain('That moment has passed.');
    expect(api.view.maintenance).toBeNull();
    await send('maintenance', { from: '', text: 'A new disk.' });
    expect(api.view.maintenance?.closed).toBeTrue();
    // What has begun can be corrected.
    await send('maintenance', { text: 'Two new disks.' });
    expect(api.view.maintenance?.text).toBe('Two new disks.');
  });
});
