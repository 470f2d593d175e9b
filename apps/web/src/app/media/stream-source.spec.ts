import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { StreamSource } from './stream-source';

@Component({
  imports: [StreamSource],
  template: `@if (shown()) {
    <video muted [lmStream]="stream()"></video>
  }`,
})
class Screen {
  readonly stream = signal<MediaStream | null>(new MediaStream());
  readonly shown = signal(true);
}

describe('A stream on an element', () => {
  it('is the one that is given, and let go of when the element goes', async () => {
    const fixture = TestBed.createComponent(Screen);
    await fixture.whenStable();
    const { stream, shown } = fixture.componentInstance;
    const video = (fixture.nativeElement as HTMLElement).querySelector('video');
    expect(video?.srcObject).toBe(stream());
    stream.set(new MediaStream());
    await fixture.whenStable();
    expect(video?.srcObject).toBe(stream());
    shown.set(false);
    await fixture.whenStable();
    expect(video?.srcObject).toBeNull();
  });
});
