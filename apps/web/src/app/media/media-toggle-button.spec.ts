import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import type { MediaDeviceKindName, MediaDeviceState } from './media-device-state';
import { MediaToggleButton } from './media-toggle-button';

describe('The button of a device', () => {
  let fixture: ComponentFixture<MediaToggleButton>;
  let toggled: number;

  beforeEach(() => {
    fixture = TestBed.createComponent(MediaToggleButton);
    toggled = 0;
    fixture.componentInstance.toggled.subscribe(() => {
      toggled += 1;
    });
  });

  async function buttonOf(
    device: MediaDeviceKindName,
    state: MediaDeviceState,
  ): Promise<MatButtonHarness> {
    fixture.componentRef.setInput('device', device);
    fixture.componentRef.setInput('state', state);
    return TestbedHarnessEnvironment.loader(fixture).getHarness(MatButtonHarness);
  }

  async function nameOf(button: MatButtonHarness): Promise<string | null> {
    return (await button.host()).getAttribute('aria-label');
  }

  async function tooltip(): Promise<string> {
    await fixture.whenStable();
    (fixture.nativeElement as HTMLElement)
      .querySelector('button')
      ?.dispatchEvent(new PointerEvent('pointerenter'));
    return document.querySelector('lm-tooltip-bubble')?.textContent ?? '';
  }

  it('is named for what a press does, and does it', async () => {
    const button = await buttonOf('microphone', 'on');
    expect(await nameOf(button)).toBe('Mute microphone');
    expect(await tooltip()).toBe('Mute microphone');
    await button.click();
    expect(toggled).toBe(1);
    expect(await nameOf(await buttonOf('camera', 'off'))).toBe('Turn camera on');
  });

  it('says why its device does not work, and can be focused for that but does nothing', async () => {
    const button = await buttonOf('camera', 'in-use');
    expect(await button.isDisabled()).toBeTrue();
    expect(await tooltip()).toBe('The camera is in use elsewhere.');
    await button.focus();
    expect(await button.isFocused()).toBeTrue();
    await button.click();
    expect(toggled).toBe(0);
  });

  it('is one stop of the Tab key where there is no toolbar', async () => {
    const button = await buttonOf('microphone', 'missing');
    expect(await (await button.host()).getProperty('tabIndex')).toBe(0);
  });
});
