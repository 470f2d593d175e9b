import { Injectable } from '@nestjs/common';

/** Whether this process should get new visitors. */
@Injectable()
export class Readiness {
  private stopping = false;

  get ready(): boolean {
    return !this.stopping;
  }

  /** From now on `/readyz` says no, so that a load balancer looks elsewhere. */
  stop(): void {
    this.stopping = true;
  }
}
