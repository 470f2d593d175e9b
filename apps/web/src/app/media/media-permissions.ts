import { Injectable } from '@angular/core';
import { from, fromEvent, map, merge, mergeMap, EMPTY, tap, type Observable } from 'rxjs';
import type { MediaDeviceKindName } from './media-device-state';

/** The person, or a policy, decided anew about a device. */
export interface PermissionChange {
  readonly device: MediaDeviceKindName;
  readonly state: PermissionState;
}

/** What the browser lets this page use. Not every browser tells it. */
@Injectable({ providedIn: 'root' })
export class MediaPermissions {
  /** What was allowed once in this page. */
  private readonly granted = new Set<MediaDeviceKindName>();

  /** Each change from now on. */
  readonly changes$: Observable<PermissionChange> = merge(
    this.changesOf('microphone'),
    this.changesOf('camera'),
  );

  /**
   * Whether a device that ended did so because it is not allowed any more. A browser that allows for one visit only may
   * say `prompt` all along, so that this alone means nothing.
   */
  async isRevoked(device: MediaDeviceKindName): Promise<boolean> {
    const status = await statusOf(device);
    return status?.state === 'denied' || (status?.state === 'prompt' && this.granted.has(device));
  }

  private changesOf(device: MediaDeviceKindName): Observable<PermissionChange> {
    return from(statusOf(device)).pipe(
      mergeMap((status) => {
        if (status === null) return EMPTY;
        this.note(device, status.state);
        return fromEvent(status, 'change').pipe(map(() => ({ device, state: status.state })));
      }),
      tap(({ state }) => {
        this.note(device, state);
      }),
    );
  }

  private note(device: MediaDeviceKindName, state: PermissionState): void {
    if (state === 'granted') this.granted.add(device);
  }
}

/** Null in a browser that does not know this permission, which it says with a TypeError, or none at all. */
async function statusOf(name: MediaDeviceKindName): Promise<PermissionStatus | null> {
  if (!('permissions' in navigator)) return null;
  try {
    return await navigator.permissions.query({ name });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
