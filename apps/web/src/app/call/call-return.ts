import { Injectable, signal } from '@angular/core';

/** Where the keyboard goes on after a call: at the person's Call button. */
@Injectable({ providedIn: 'root' })
export class CallReturn {
  private readonly awaited = signal<string | null>(null);

  /** The person whose Call button is to take the focus; null when none is to. */
  readonly personId = this.awaited.asReadonly();

  to(personId: string): void {
    this.awaited.set(personId);
  }

  done(): void {
    this.awaited.set(null);
  }
}
