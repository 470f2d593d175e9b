import { Injectable, type Type } from '@angular/core';

/** Fetches the part of the program that only somebody who is signed in needs. */
@Injectable({ providedIn: 'root' })
export class WorkspaceLoader {
  async load(): Promise<Type<unknown>> {
    const { Workspace } = await import('./workspace');
    return Workspace;
  }
}
