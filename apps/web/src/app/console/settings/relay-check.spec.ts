import { TestBed } from '@angular/core/testing';
import { firstValueFrom, of, toArray } from 'rxjs';
import { PEER_CONNECTION_FACTORY } from '../../call/peer/peer-connection-factory';
import { SignalingSocket } from '../../signaling/signaling-socket';
import { RelayCheck } from './relay-check';

describe('RelayCheck', () => {
  function stepsWith(urls: readonly string[], make: () => RTCPeerConnection): Promise<unknown> {
    const ice = { iceServers: urls.map((url) => ({ urls: [url] })), expiresAt: null };
    TestBed.configureTestingModule({
      providers: [
        { provide: SignalingSocket, useValue: { request: () => of(ice) } },
        { provide: PEER_CONNECTION_FACTORY, useValue: make },
      ],
    });
    return firstValueFrom(TestBed.inject(RelayCheck).run().pipe(toArray()));
  }

  it('names the step that fails, and takes none after it', async () => {
    const steps = await stepsWith(['stun:stun.example.org'], () => {
      throw new Error('there is nothing to connect to');
    });
    expect(steps).toEqual([{ step: 'server', ms: jasmine.any(Number), problem: 'no-server' }]);
  });

  it('goes through all of them where the two find each other, and closes both', async () => {
    const made: RTCPeerConnection[] = [];
    const steps = await stepsWith(['turn:turn.example.org'], () => {
      // Without the relay, by the addresses of this machine.
      const connection = new RTCPeerConnection();
      made.push(connection);
      return connection;
    });
    expect(steps).toEqual(
      ['server', 'address', 'connection'].map((step) =>
        jasmine.objectContaining({ step, problem: null }),
      ),
    );
    expect(made.map(({ connectionState }) => connectionState)).toEqual(['closed', 'closed']);
  });
});
