import type { CallId, CallTimer } from '@lets-meet/call-domain';

interface RunningTimer {
  readonly ms: number;
  readonly handle: NodeJS.Timeout;
}

/** Keeps the timers that run the same as those that the domain asks for. */
export class CallTimers {
  private readonly running = new Map<CallId, Map<CallTimer, RunningTimer>>();

  /** @param onTimeout hears of each timer that ran out */
  constructor(private readonly onTimeout: (callId: CallId, timer: CallTimer) => void) {}

  /** Stops what is no longer wanted, starts what is; one whose length changed starts anew. */
  reconcile(callId: CallId, wanted: ReadonlyMap<CallTimer, number>): void {
    const running = this.running.get(callId) ?? new Map<CallTimer, RunningTimer>();
    for (const [timer, { ms, handle }] of running) {
      if (wanted.get(timer) === ms) continue;
      clearTimeout(handle);
      running.delete(timer);
    }
    for (const [timer, ms] of wanted) {
      if (!running.has(timer)) running.set(timer, { ms, handle: this.start(callId, timer, ms) });
    }
    if (running.size === 0) this.running.delete(callId);
    else this.running.set(callId, running);
  }

  stop(): void {
    for (const callId of this.running.keys()) this.reconcile(callId, new Map());
  }

  private start(callId: CallId, timer: CallTimer, ms: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.running.get(callId)?.delete(timer);
      this.onTimeout(callId, timer);
    }, ms);
  }
}
