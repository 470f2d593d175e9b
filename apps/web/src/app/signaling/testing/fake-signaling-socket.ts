import type {
  AckDataOf,
  ClientEvent,
  ClientMessage,
  PayloadOf,
} from '@lets-meet/signaling-contracts';
import { Observable, Subject, type Subscriber } from 'rxjs';
import { RequestError, type SignalingSocket, type SocketEvent } from '../signaling-socket';
import type { RequestProblem } from '../signaling.actions';

interface Pending {
  readonly event: ClientEvent;
  readonly subscriber: Subscriber<never>;
}

/** A line whose other end is the test. */
export class FakeSignalingSocket implements Pick<SignalingSocket, 'open' | 'request'> {
  /** What was sent, in order. */
  readonly sent: { event: ClientEvent; payload: unknown }[] = [];
  /** How many lines are open. */
  opened = 0;
  private readonly line = new Subject<SocketEvent>();
  private pending: Pending[] = [];

  open(): Observable<SocketEvent> {
    return new Observable((subscriber) => {
      this.opened++;
      const subscription = this.line.subscribe(subscriber);
      return () => {
        this.opened--;
        subscription.unsubscribe();
      };
    });
  }

  request<E extends ClientEvent>(
    event: E,
    payload: PayloadOf<ClientMessage<E>>,
  ): Observable<AckDataOf<ClientMessage<E>>> {
    return new Observable((subscriber) => {
      this.sent.push({ event, payload });
      this.pending.push({ event, subscriber });
    });
  }

  receive(event: SocketEvent): void {
    this.line.next(event);
  }

  acknowledge<E extends ClientEvent>(event: E, data: AckDataOf<ClientMessage<E>>): void {
    const { subscriber } = this.take(event);
    subscriber.next(data as never);
    subscriber.complete();
  }

  refuse(event: ClientEvent, problem: RequestProblem): void {
    this.take(event).subscriber.error(new RequestError(problem));
  }

  /** The payloads of one message, in order. */
  payloadsOf(event: ClientEvent): unknown[] {
    return this.sent.filter((message) => message.event === event).map(({ payload }) => payload);
  }

  private take(event: ClientEvent): Pending {
    const found = this.pending.find((request) => request.event === event);
    if (!found) throw new Error(`Nothing waits for an ack of ${event}`);
    this.pending = this.pending.filter((request) => request !== found);
    return found;
  }
}
