import { TestBed } from '@angular/core/testing';
import { SelfPicture } from './self-picture';

describe('The picture of oneself', () => {
  it('is the camera, without its sound, or the initials instead', async () => {
    const fixture = TestBed.createComponent(SelfPicture);
    const picture = fixture.nativeElement as HTMLElement;
    fixture.componentRef.setInput('self', { id: 'ana', name: 'Ana' });
    fixture.componentRef.setInput('stream', null);
    await fixture.whenStable();
    expect(picture.querySelector('video')).toBeNull();
    expect(picture.querySelector('lm-avatar')).not.toBeNull();

    const stream = new MediaStream();
    fixture.componentRef.setInput('stream', stream);
    await fixture.whenStable();
    const video = picture.querySelector('video');
    expect(video?.getAttribute('aria-label')).toBe('Your camera');
    expect(video?.srcObject).toBe(stream);
    expect(video?.muted).toBeTrue();
    expect(picture.querySelector('lm-avatar')).toBeNull();
  });
});
