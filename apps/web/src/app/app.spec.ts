import { TestBed } from '@angular/core/testing';
import { App } from './app';

describe('App', () => {
  it('offers to join', () => {
    const fixture = TestBed.createComponent(App);
    fixture.detectChanges();
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('Join');
  });
});
