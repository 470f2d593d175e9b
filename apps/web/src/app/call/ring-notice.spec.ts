import { TestBed } from '@angular/core/testing';
import { RingNotice } from './ring-notice';

describe('The notice of a ring', () => {
  let icon: HTMLLinkElement;
  let title: string;

  beforeEach(() => {
    jasmine.clock().install();
    title = document.title;
    document.title = 'Dashboard';
    icon = document.head.appendChild(document.createElement('link'));
    icon.rel = 'icon';
    icon.setAttribute('href', 'favicon.svg');
    TestBed.configureTestingModule({ providers: [RingNotice] });
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    icon.remove();
    document.title = title;
    jasmine.clock().uninstall();
  });

  it('takes turns with the page’s own title and icon', () => {
    TestBed.inject(RingNotice).show('Ana');
    expect(document.title).toBe('📞 Ana is calling');
    expect(icon.getAttribute('href')).toBe('favicon-ringing.svg');
    jasmine.clock().tick(1_000);
    expect(document.title).toBe('Dashboard');
    expect(icon.getAttribute('href')).toBe('favicon.svg');
    jasmine.clock().tick(1_000);
    expect(document.title).toBe('📞 Ana is calling');
  });

  it('puts everything back when it ends, for good', () => {
    const notice = TestBed.inject(RingNotice);
    notice.show('Ana');
    notice.clear();
    expect(document.title).toBe('Dashboard');
    expect(icon.getAttribute('href')).toBe('favicon.svg');
    jasmine.clock().tick(5_000);
    expect(document.title).toBe('Dashboard');
  });

  it('ends with what it belongs to', () => {
    TestBed.inject(RingNotice).show('Ana');
    TestBed.resetTestingModule();
    expect(document.title).toBe('Dashboard');
  });

  it('tells of the next caller and still knows the page’s own title', () => {
    const notice = TestBed.inject(RingNotice);
    notice.show('Ana');
    notice.show('Bo');
    expect(document.title).toBe('📞 Bo is calling');
    notice.clear();
    expect(document.title).toBe('Dashboard');
  });
});
