import { inject, Injectable } from '@angular/core';
import type { CallSide } from '@lets-meet/call-domain';
import type { IceServer } from '@lets-meet/signaling-contracts';
import { Observable, tap } from 'rxjs';
import { RemoteMedia } from '../remote-media';
import { CallChannels } from './call-channels';
import { PEER_CONNECTION_FACTORY } from './peer-connection-factory';
import type { PeerEvent } from './peer-event';
import { PeerSession, type SentTracks } from './peer-session';

/** What a connection is made with. */
export interface PeerSetUp {
  readonly callId: string;
  readonly role: CallSide;
  readonly iceServers: readonly IceServer[];
  readonly tracks: SentTracks;
}

/** Holds the connection of each call for as long as somebody listens to it. */
@Injectable({ providedIn: 'root' })
export class PeerSessions {
  private readonly makeConnection = inject(PEER_CONNECTION_FACTORY);
  private readonly remoteMedia = inject(RemoteMedia);
  private readonly channels = inject(CallChannels);
  private readonly sessions = new Map<string, PeerSession>();

  /** Opens the connection of a call and tells what it says; closed when the subscription ends. */
  open({ callId, role, iceServers, tracks }: PeerSetUp): Observable<PeerEvent> {
    return new Observable<PeerEvent>((subscriber) => {
      const session = new PeerSession(callId, role, () =>
        this.makeConnection({
          iceServers: iceServers.map((server) => ({ ...server })),
          // The other end is this program, too: one transport for everything, and one set of candidates.
          bundlePolicy: 'max-bundle',
        }),
      );
      this.sessions.set(callId, session);
      const events = session.events$
        .pipe(
          tap((event) => {
            if (event.type === 'laid-out') this.show(event);
          }),
        )
        .subscribe(subscriber);
      session.prepare(tracks);
      return () => {
        events.unsubscribe();
        session.close();
        this.sessions.delete(callId);
        if (this.sessions.size === 0) this.show(null);
      };
    });
  }

  /** The connection of a call, while there is one. */
  get(callId: string): PeerSession | undefined {
    return this.sessions.get(callId);
  }

  private show(layout: Extract<PeerEvent, { type: 'laid-out' }> | null): void {
    this.remoteMedia.show(layout?.streams ?? null);
    this.channels.show(layout?.channels ?? null);
  }
}
