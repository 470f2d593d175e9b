import { deviceLabelled, labelInUse, listDevices } from './device-list';
import { listed } from './testing/tracks';

function info(kind: MediaDeviceKind, deviceId: string, label: string): MediaDeviceInfo {
  const facts = { kind, deviceId, label, groupId: `group of ${label}` };
  return { ...facts, toJSON: () => facts };
}

describe('The list of devices', () => {
  it('has each real device once, and not what the system prefers besides', () => {
    const { microphone, speaker, camera } = listDevices([
      info('audioinput', 'default', 'Default - Headset'),
      info('audioinput', 'communications', 'Communications - Headset'),
      info('audioinput', 'a', 'Headset'),
      info('videoinput', 'b', 'Camera'),
      info('audiooutput', 'c', 'Headset'),
    ]);
    expect(microphone.map(({ id }) => id)).toEqual(['a']);
    expect(camera.map(({ id }) => id)).toEqual(['b']);
    expect(speaker.map(({ id }) => id)).toEqual(['c']);
  });

  it('is empty while the browser tells no labels', () => {
    expect(listDevices([info('videoinput', '', '')]).camera).toEqual([]);
  });

  it('tells two devices of one make apart', () => {
    const { camera } = listDevices([
      info('videoinput', 'a', 'Webcam'),
      info('videoinput', 'b', 'Webcam'),
      info('videoinput', 'c', 'Webcam'),
    ]);
    expect(camera.map(({ label }) => label)).toEqual(['Webcam', 'Webcam (2)', 'Webcam (3)']);
    expect(deviceLabelled('Webcam (2)', camera)?.id).toBe('b');
  });

  it('finds nothing where nothing is asked for', () => {
    expect(deviceLabelled(null, [listed('Webcam')])).toBeNull();
    expect(deviceLabelled('Headset', [listed('Webcam')])).toBeNull();
  });

  it('names the real device behind what the system prefers', () => {
    const headset = listed('Headset');
    const track = {
      label: 'Default - Headset',
      deviceId: 'default',
      groupId: headset.group,
    };
    expect(labelInUse(track, [listed('Webcam'), headset])).toBe('Headset');
    expect(labelInUse(track, [])).toBe('Default - Headset');
  });
});
