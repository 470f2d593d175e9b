import type { Peer } from '@lets-meet/call-domain';
import type { SignInRequest } from '@lets-meet/signaling-contracts/sign-in';
import { Subject, type Observable } from 'rxjs';
import type { SessionApi } from '../session-api';

/** A server that answers when the test says so. */
export class FakeSessionApi implements Pick<SessionApi, keyof SessionApi> {
  /** What it was asked, in order. */
  readonly asked: (SignInRequest | 'current' | 'sign-out')[] = [];
  private readonly unanswered: Subject<Peer | null>[] = [];

  current(): Observable<Peer | null> {
    return this.ask('current');
  }

  signIn(request: SignInRequest): Observable<Peer> {
    return this.ask(request) as Observable<Peer>;
  }

  signOut(): Observable<null> {
    return this.ask('sign-out') as Observable<null>;
  }

  /** Answers the oldest question. */
  answerWith(person: Peer | null): void {
    const question = this.unanswered.shift();
    question?.next(person);
    question?.complete();
  }

  /** The oldest question gets no answer, or none of use. */
  failWith(error: unknown): void {
    this.unanswered.shift()?.error(error);
  }

  private ask(question: SignInRequest | 'current' | 'sign-out'): Observable<Peer | null> {
    this.asked.push(question);
    const answer = new Subject<Peer | null>();
    this.unanswered.push(answer);
    return answer;
  }
}
