import { TestBed } from '@angular/core/testing';
import { NEVER, of, Subject, throwError, type Observable } from 'rxjs';
import { HttpRefusal } from '../form/ask-server';
import { LiveAnswer } from './live-answer';

const ROUND_MS = 5_000;

describe('LiveAnswer', () => {
  /** What the server does with the next question. */
  let reply: Observable<string>;
  let questions: number;

  beforeEach(() => {
    jasmine.clock().install();
    reply = of('first');
    questions = 0;
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    jasmine.clock().uninstall();
  });

  function live(): LiveAnswer<string> {
    const ask = () => {
      questions++;
      return reply;
    };
    return TestBed.runInInjectionContext(() => new LiveAnswer(ask, ROUND_MS));
  }

  it('keeps the last answer while there is none, and says so until there is one', () => {
    const { answer, problem } = live();
    reply = throwError(() => new TypeError('Failed to fetch'));
    jasmine.clock().tick(ROUND_MS);
    expect(answer()).toBe('first');
    expect(problem()).toContain('does not answer');
    reply = of('second');
    jasmine.clock().tick(ROUND_MS);
    expect(answer()).toBe('second');
    expect(problem()).toBeNull();
  });

  it('waits for a question that takes longer than a round, and hears how it ended', () => {
    const slow = new Subject<string>();
    reply = slow;
    const { problem } = live();
    jasmine.clock().tick(3 * ROUND_MS);
    expect(questions).toBe(1);
    slow.error(new DOMException('', 'TimeoutError'));
    expect(problem()).toContain('does not answer');
  });

  it('keeps saying why something was done in vain, beside newer answers', () => {
    const list = live();
    reply = of('second');
    list.do(throwError(() => new HttpRefusal(404, 'not-found')));
    expect(list.answer()).toBe('second');
    jasmine.clock().tick(2 * ROUND_MS);
    expect(list.problem()).toContain('over already');
    list.do(of(null));
    expect(list.problem()).toBeNull();
  });

  it('asks anew once something was done, whatever is being asked', () => {
    reply = NEVER;
    const list = live();
    reply = of('second');
    list.do(of(null));
    expect(list.answer()).toBe('second');
  });

  it('has words of its own where it is given them', () => {
    reply = throwError(() => new HttpRefusal(404, 'not-found'));
    const list = TestBed.runInInjectionContext(
      () =>
        new LiveAnswer(
          () => reply,
          ROUND_MS,
          () => 'Gone.',
        ),
    );
    expect(list.problem()).toBe('Gone.');
  });
});
