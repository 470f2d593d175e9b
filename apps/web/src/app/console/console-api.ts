import { Injectable } from '@angular/core';
import {
  AUDIT_PATH,
  auditPage,
  httpError,
  overview,
  OVERVIEW_PATH,
  SETTINGS_PATH,
  settingsView,
  type AuditPage,
  type Overview,
  type SettingName,
  type SettingsView,
} from '@lets-meet/signaling-contracts/administration';
import type { Observable } from 'rxjs';
import { fromFetch } from 'rxjs/fetch';
import { HttpRefusal } from '../sign-in/session-api';

/** How long the server has to answer, in milliseconds. */
const TIMEOUT_MS = 15_000;

/** Takes an answer that fits. @throws {ZodError} where it does not */
interface Schema<Answer> {
  parse(answer: unknown): Answer;
}

/** What the console asks the server. Errors: as `SessionApi` has them; `consoleProblem` tells what they mean. */
@Injectable({ providedIn: 'root' })
export class ConsoleApi {
  overview(): Observable<Overview> {
    return ask(overview, OVERVIEW_PATH);
  }

  settings(): Observable<SettingsView> {
    return ask(settingsView, SETTINGS_PATH);
  }

  /** @param version of the settings that this was decided by */
  changeSetting(name: SettingName, value: unknown, version: number): Observable<SettingsView> {
    return ask(settingsView, `${SETTINGS_PATH}/changes`, { name, value, version });
  }

  undoSetting(version: number): Observable<SettingsView> {
    return ask(settingsView, `${SETTINGS_PATH}/undo`, { version });
  }

  /** @param query as the address has it, see `auditQuery` */
  audit(query: string): Observable<AuditPage> {
    return ask(auditPage, `${AUDIT_PATH}?${query}`);
  }
}

function ask<Answer>(schema: Schema<Answer>, path: string, body?: unknown): Observable<Answer> {
  return fromFetch(path, {
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
    selector: async (response) => {
      if (response.ok) return schema.parse(await response.json());
      const refusal = httpError.safeParse(await response.json().catch(() => null));
      throw new HttpRefusal(response.status, refusal.data?.code ?? null);
    },
  });
}
