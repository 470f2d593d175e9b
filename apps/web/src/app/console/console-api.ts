import { Injectable } from '@angular/core';
import {
  AUDIT_PATH,
  auditPage,
  guestList,
  GUESTS_PATH,
  NOTICES_PATH,
  noticesView,
  LOGO_UPLOAD_PATH,
  overview,
  OVERVIEW_HISTORY_PATH,
  OVERVIEW_PATH,
  overviewHistory,
  RECORDED_CALLS_PATH,
  recordedCallPage,
  RUNNING_CALLS_PATH,
  runningCalls,
  SETTINGS_PATH,
  settingsView,
  type AnnouncementRequest,
  type AuditPage,
  type GuestList,
  type GuestRemoval,
  type HistorySpan,
  type MaintenanceRequest,
  type NoticesView,
  type Overview,
  type OverviewHistory,
  type RecordedCallPage,
  type RunningCall,
  type SettingName,
  type SettingsView,
} from '@lets-meet/signaling-contracts/administration';
import type { Observable } from 'rxjs';
import type { ZodMiniType } from 'zod/mini';
import { answerIn, askServer, doneIn } from '../form/ask-server';

/** What the console asks the server. Errors: as `askServer` has them; `consoleProblem` tells what they mean. */
@Injectable({ providedIn: 'root' })
export class ConsoleApi {
  overview(): Observable<Overview> {
    return ask(overview, OVERVIEW_PATH);
  }

  overviewHistory(span: HistorySpan): Observable<OverviewHistory> {
    return ask(overviewHistory, `${OVERVIEW_HISTORY_PATH}?span=${span}`);
  }

  settings(): Observable<SettingsView> {
    return ask(settingsView, SETTINGS_PATH);
  }

  /** @param version of the settings that this was decided by */
  changeSetting(name: SettingName, value: unknown, version: number): Observable<SettingsView> {
    return ask(settingsView, `${SETTINGS_PATH}/changes`, { name, value, version });
  }

  changeLogo(picture: File, version: number): Observable<SettingsView> {
    const path = `${LOGO_UPLOAD_PATH}?version=${version}`;
    return askServer({ path, method: 'POST', file: picture }, answerIn(settingsView));
  }

  undoSetting(version: number): Observable<SettingsView> {
    return ask(settingsView, `${SETTINGS_PATH}/undo`, { version });
  }

  notices(): Observable<NoticesView> {
    return ask(noticesView, NOTICES_PATH);
  }

  announce(body: AnnouncementRequest): Observable<NoticesView> {
    const path = `${NOTICES_PATH}/announcement`;
    return askServer({ path, method: 'PUT', body }, answerIn(noticesView));
  }

  planMaintenance(body: MaintenanceRequest): Observable<NoticesView> {
    const path = `${NOTICES_PATH}/maintenance`;
    return askServer({ path, method: 'PUT', body }, answerIn(noticesView));
  }

  endNotice(name: keyof NoticesView): Observable<NoticesView> {
    return askServer({ path: `${NOTICES_PATH}/${name}`, method: 'DELETE' }, answerIn(noticesView));
  }

  /** @param query as the address has it, see `auditQuery` */
  audit(query: string): Observable<AuditPage> {
    return ask(auditPage, `${AUDIT_PATH}?${query}`);
  }

  guests(): Observable<GuestList> {
    return ask(guestList, GUESTS_PATH);
  }

  removeGuest(id: string, removal: GuestRemoval): Observable<null> {
    const path = `${GUESTS_PATH}/${id}/removal`;
    return askServer({ path, method: 'POST', body: removal }, doneIn);
  }

  liftBlock(id: string): Observable<null> {
    return askServer({ path: `${GUESTS_PATH}/blocks/${id}`, method: 'DELETE' }, doneIn);
  }

  /** @param query as the address has it, see `recordedCallQuery` */
  recordedCalls(query: string): Observable<RecordedCallPage> {
    return ask(recordedCallPage, `${RECORDED_CALLS_PATH}?${query}`);
  }

  runningCalls(): Observable<RunningCall[]> {
    return ask(runningCalls, RUNNING_CALLS_PATH);
  }

  /** @param note why, for both to read; empty for nothing */
  stopCall(id: string, note: string): Observable<null> {
    const path = `${RUNNING_CALLS_PATH}/${id}/stop`;
    return askServer({ path, method: 'POST', body: note === '' ? {} : { note } }, doneIn);
  }
}

function ask<Answer>(
  schema: ZodMiniType<Answer>,
  path: string,
  body?: unknown,
): Observable<Answer> {
  const method = body === undefined ? 'GET' : 'POST';
  return askServer({ path, method, body }, answerIn(schema));
}
