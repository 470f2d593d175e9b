import { InjectionToken } from '@angular/core';

/** Makes a connection; the only place that says `new RTCPeerConnection`. A fake takes its place in tests. */
export const PEER_CONNECTION_FACTORY = new InjectionToken<
  (configuration: RTCConfiguration) => RTCPeerConnection
>('PEER_CONNECTION_FACTORY', {
  providedIn: 'root',
  factory: () => (configuration) => new RTCPeerConnection(configuration),
});
