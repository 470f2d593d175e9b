import { Injectable } from '@angular/core';
import {
  IMPORT_PATH,
  importedPeople,
  importPlan,
  madeLink,
  memberList,
  PEOPLE_PATH,
  type ImportedPerson,
  type ImportPlan,
  type InvitationRequest,
  type MadeLink,
  type MemberChange,
  type MemberList,
} from '@lets-meet/signaling-contracts/members';
import type { Observable } from 'rxjs';
import { answerIn, askServer, doneIn } from '../form/ask-server';

/** What administrators do with accounts, over HTTP. Errors as `askServer` has them. */
@Injectable({ providedIn: 'root' })
export class MembersApi {
  list(): Observable<MemberList> {
    return askServer({ path: PEOPLE_PATH, method: 'GET' }, answerIn(memberList));
  }

  invite(request: InvitationRequest): Observable<MadeLink> {
    const path = `${PEOPLE_PATH}/invitations`;
    return askServer({ path, method: 'POST', body: request }, answerIn(madeLink));
  }

  /** What would come of importing this list. */
  planImport(csv: string): Observable<ImportPlan> {
    const path = `${IMPORT_PATH}/plan`;
    return askServer({ path, method: 'POST', body: { csv } }, answerIn(importPlan));
  }

  /** Invites everybody on the list, or nobody. */
  import(csv: string): Observable<ImportedPerson[]> {
    return askServer(
      { path: IMPORT_PATH, method: 'POST', body: { csv } },
      answerIn(importedPeople),
    );
  }

  withdraw(invitationId: string): Observable<null> {
    return askServer(
      { path: `${PEOPLE_PATH}/invitations/${invitationId}`, method: 'DELETE' },
      doneIn,
    );
  }

  change(id: string, change: MemberChange): Observable<null> {
    return askServer({ path: `${PEOPLE_PATH}/${id}`, method: 'PATCH', body: change }, doneIn);
  }

  resetLink(id: string): Observable<MadeLink> {
    const path = `${PEOPLE_PATH}/${id}/reset-link`;
    return askServer({ path, method: 'POST' }, answerIn(madeLink));
  }

  signOut(id: string): Observable<null> {
    return askServer({ path: `${PEOPLE_PATH}/${id}/sessions`, method: 'DELETE' }, doneIn);
  }

  remove(id: string): Observable<null> {
    return askServer({ path: `${PEOPLE_PATH}/${id}`, method: 'DELETE' }, doneIn);
  }
}
