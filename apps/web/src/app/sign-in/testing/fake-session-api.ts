import type { Peer } from '@lets-meet/call-domain';
import type { SessionResponse, SignInRequest } from '@lets-meet/signaling-contracts/sign-in';
import { Subject, type Observable } from 'rxjs';
import type { SessionApi } from '../session-api';

/** A server that answers when the test says so. */
export class FakeSessionApi implements Pick<SessionApi, keyof SessionApi> {
  /** What it was asked, in order. */
  readonly asked: (SignInRequest | 'current' | 'sign-out')[] = [];
  private readonly unanswered: Subject<SessionResponse | null>[] = [];

  current(): Observable<SessionResponse | null> {
    return this.ask('current');
  }

  signIn(request: SignInRequest): Observable<SessionResponse> {
    return this.ask(request) as Observable<SessionResponse>;
  }

  signOut(): Observable<null> {
    return this.ask('sign-out') as Observable<null>;
  }

  /** Answers the oldest question: this person is signed in, or nobody. */
  answerWith(person: Peer | null, role: SessionResponse['role'] = 'guest'): void {
    const question = this.unanswered.shift();
    question?.next(person && { person, role });
    question?.complete();
  }

  /** The oldest question gets no answer, or none of use. */
  failWith(error: unknown): void {
    this.unanswered.shift()?.error(error);
  }

  private ask(
    question: SignInRequest | 'current' | 'sign-out',
  ): Observable<SessionResponse | null> {
    this.asked.push(question);
    const answer = new Subject<SessionResponse | null>();
    this.unanswered.push(answer);
    return answer;
  }
}
