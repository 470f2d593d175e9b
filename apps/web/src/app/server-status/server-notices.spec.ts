import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import type { ServerStatus } from '@lets-meet/signaling-contracts';
import { Announcer } from '../shell/announcer';
import { SignalingActions } from '../signaling/signaling.actions';
import { ServerNotices } from './server-notices';
import { serverStatusFeature } from './server-status.feature';
import { ANY_SERVER } from './testing/any-server-status';

const CANTEEN = {
  id: '5b1f2f8e-1c2d-4e3f-8a9b-0c1d2e3f4a5b',
  kind: 'notice',
  text: 'See https://example.org/menu for lunch.',
  until: null,
} as const;

describe('ServerNotices', () => {
  let store: Store;
  let fixture: ComponentFixture<ServerNotices>;
  let announced: jasmine.Spy;

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
      providers: [provideStore(), provideState(serverStatusFeature)],
    });
    store = TestBed.inject<Store>(Store);
    announced = spyOn(TestBed.inject(Announcer), 'announce');
    await create();
  });

  async function create(): Promise<void> {
    fixture = TestBed.createComponent(ServerNotices);
    await fixture.whenStable();
  }

  async function told(status: Partial<ServerStatus>): Promise<void> {
    store.dispatch(SignalingActions.serverStatus({ server: { ...ANY_SERVER, ...status } }));
    await fixture.whenStable();
  }

  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const section = (label: string): HTMLElement | null =>
    root().querySelector(`section[aria-label="${label}"]`);

  async function dismiss(label: string): Promise<void> {
    section(label)?.querySelector<HTMLElement>('[aria-label="Dismiss"]')?.click();
    await fixture.whenStable();
  }

  it('shows an announcement with its links, says it once, and takes it away when it is over', async () => {
    await told({ announcement: CANTEEN });
    expect(section('Announcement')?.textContent).toContain('for lunch');
    expect(section('Announcement')?.querySelector('a')?.rel).toContain('noopener');
    expect(announced.calls.allArgs()).toEqual([[CANTEEN.text]]);
    await told({ announcement: CANTEEN, recording: false });
    expect(announced).toHaveBeenCalledTimes(1);
    await told({ announcement: null });
    expect(root().children.length).toBe(0);
  });

  it('keeps what was put away away, on this device, and shows the next', async () => {
    await told({ announcement: CANTEEN });
    await dismiss('Announcement');
    expect(section('Announcement')).toBeNull();
    await create();
    expect(section('Announcement')).toBeNull();
    await told({ announcement: { ...CANTEEN, id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01' } });
    expect(section('Announcement')).not.toBeNull();
  });

  it('tells of maintenance when it is planned, and again when it begins', async () => {
    const maintenance = { from: 1_790_000_000_000, text: 'A new disk.', closed: false };
    await told({ maintenance });
    expect(section('Maintenance')?.textContent).toMatch(/From .+2026.+ A new disk\./);
    await dismiss('Maintenance');
    await told({ maintenance: { ...maintenance, closed: true } });
    expect(section('Maintenance')?.textContent).toContain('no new calls can be made now');
  });
});
