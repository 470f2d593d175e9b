import { Location } from '@angular/common';
import { SpyLocation } from '@angular/common/testing';
import { TestBed } from '@angular/core/testing';
import { ConsoleAddress } from './console-address';

describe('ConsoleAddress', () => {
  let location: SpyLocation;

  function at(path: string): ConsoleAddress {
    location = new SpyLocation();
    location.setInitialPath(path);
    TestBed.configureTestingModule({ providers: [{ provide: Location, useValue: location }] });
    return TestBed.inject(ConsoleAddress);
  }

  it('is of the dashboard where the address is', () => {
    expect(at('/').page()).toBeNull();
  });

  it('is of the page that is named, and of the first where none is', () => {
    expect(at('/admin/audit-log?text=ann').page()).toBe('audit-log');
    TestBed.resetTestingModule();
    expect(at('/admin').page()).toBe('overview');
    TestBed.resetTestingModule();
    expect(at('/admin/something').page()).toBe('overview');
    TestBed.resetTestingModule();
    expect(at('/admin/overview/figures').page()).toBe('overview');
    TestBed.resetTestingModule();
    expect(at('/administer').page()).toBeNull();
  });

  it('follows what is opened, and the way back', () => {
    const address = at('/');
    address.open('settings');
    expect(location.path()).toBe('/admin/settings');
    expect(address.isOpen()).toBeTrue();
    location.back();
    expect(address.page()).toBeNull();
    location.forward();
    expect(address.page()).toBe('settings');
    address.close();
    expect(location.path()).toBe('/');
    expect(address.isOpen()).toBeFalse();
  });
});
