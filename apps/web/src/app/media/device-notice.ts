import type { DeviceKind } from './device-list';

/** What happened to a device, as far as its owner did not do it in this page. */
export type DeviceEvent =
  | { readonly what: 'unplugged'; readonly lost: string; readonly taken: string | null }
  | { readonly what: 'back'; readonly label: string }
  | { readonly what: 'not-opened'; readonly label: string; readonly kept: string };

/** The sentence about it. */
export function deviceNotice(device: DeviceKind, event: DeviceEvent): string {
  switch (event.what) {
    case 'unplugged':
      if (event.taken !== null) {
        return $localize`${event.lost}:device: was unplugged. Using ${event.taken}:other: now.`;
      }
      return device === 'speaker'
        ? $localize`${event.lost}:device: was unplugged. Using the system’s speaker now.`
        : $localize`${event.lost}:device: was unplugged.`;
    case 'back':
      return $localize`${event.label}:device: is there. Using it now.`;
    case 'not-opened':
      return $localize`${event.label}:device: could not be opened. Still using ${event.kept}:other:.`;
  }
}
