import { inject, Injectable } from '@angular/core';
import type { IceServer } from '@lets-meet/signaling-contracts';
import { firstValueFrom, Observable, type Subscriber } from 'rxjs';
import { PEER_CONNECTION_FACTORY } from '../../call/peer/peer-connection-factory';
import { SignalingSocket } from '../../signaling/signaling-socket';
import { RelayPair } from './relay-pair';
import type { RelayProblem } from './relay-problem';

/** A step of the test, in their order. */
export type RelayStep = 'server' | 'address' | 'connection';

export interface RelayStepDone {
  readonly step: RelayStep;
  /** How long it took. */
  readonly ms: number;
  /** Null where it came about. */
  readonly problem: RelayProblem | null;
}

/** Tests whether calls could be relayed, from this browser: with the servers, and the credentials, that everybody gets. */
@Injectable({ providedIn: 'root' })
export class RelayCheck {
  private readonly socket = inject(SignalingSocket);
  private readonly makeConnection = inject(PEER_CONNECTION_FACTORY);

  /**
   * Emits each step when it is done, and completes after the last, or the first that failed. Errors: `RequestError` where
   * our own server does not answer.
   */
  run(): Observable<RelayStepDone> {
    return new Observable((subscriber) => {
      this.take(subscriber).then(
        () => {
          subscriber.complete();
        },
        (error: unknown) => {
          subscriber.error(error);
        },
      );
    });
  }

  private async take(subscriber: Subscriber<RelayStepDone>): Promise<void> {
    let began = performance.now();
    /** Whether to go on. */
    const told = (step: RelayStep, problem: RelayProblem | null): boolean => {
      const now = performance.now();
      subscriber.next({ step, ms: Math.round(now - began), problem });
      began = now;
      return problem === null && !subscriber.closed;
    };
    const { iceServers } = await firstValueFrom(this.socket.request('ice-servers', {}));
    const relays = relaysOf(iceServers);
    if (!told('server', relays.length === 0 ? 'no-server' : null)) return;
    const pair = new RelayPair(relays, this.makeConnection);
    try {
      if (told('address', await pair.gather())) told('connection', await pair.talk());
    } finally {
      pair.close();
    }
  }
}

function relaysOf(servers: readonly IceServer[]): IceServer[] {
  return servers
    .map((server) => ({ ...server, urls: server.urls.filter((url) => url.startsWith('turn')) }))
    .filter(({ urls }) => urls.length > 0);
}
