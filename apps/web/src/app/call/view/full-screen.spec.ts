import { TestBed } from '@angular/core/testing';
import { FullScreen } from './full-screen';

describe('The full screen', () => {
  it('stays as it is where the browser refuses, and nothing breaks', async () => {
    const refusal = new TypeError('Permissions check failed');
    const request = spyOn(document.documentElement, 'requestFullscreen').and.rejectWith(refusal);
    const exit = spyOn(document, 'exitFullscreen').and.rejectWith(refusal);
    const fullScreen = TestBed.inject(FullScreen);
    await expectAsync(fullScreen.toggle()).toBeResolved();
    expect(request).toHaveBeenCalledTimes(1);
    expect(fullScreen.active()).toBeFalse();

    spyOnProperty(document, 'fullscreenElement').and.returnValue(document.body);
    await expectAsync(fullScreen.toggle()).toBeResolved();
    await expectAsync(fullScreen.leave()).toBeResolved();
    expect(exit).toHaveBeenCalledTimes(2);
  });
});
