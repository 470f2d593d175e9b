import type { Role } from '@lets-meet/signaling-contracts';

/** The tables as the latest migration leaves them. Instants are whole milliseconds since 1970-01-01T00:00:00Z. */
export interface Schema {
  readonly account: AccountTable;
  readonly attempt: AttemptTable;
  readonly audit_entry: AuditEntryTable;
  readonly audit_head: AuditHeadTable;
  readonly link: LinkTable;
  readonly session: SessionTable;
  readonly setting: SettingTable;
  readonly setting_change: SettingChangeTable;
}

/** Somebody who signs in with a password. */
export interface AccountTable {
  readonly id: string;
  readonly username: string;
  /** `nameKey` of the user name: two that look the same are the same. */
  readonly username_key: string;
  /** The name that the others see. */
  readonly name: string;
  readonly name_key: string;
  readonly role: Role;
  /** Argon2id, as the PHC string format writes it. */
  readonly password_hash: string;
  readonly created_at: number;
  /** Since when its owner cannot sign in; null where they can. */
  readonly disabled_at: number | null;
}

/** Attempts to sign in that were wrong, or are under way, for one account or from one address. */
export interface AttemptTable {
  readonly subject: string;
  readonly failures: number;
  readonly last_at: number;
  /** When the next one is allowed. */
  readonly free_at: number;
}

/** Something that was done to the server. Rows are added and never changed: triggers see to it. */
export interface AuditEntryTable {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly at: number;
  readonly action: string;
  /** Null where nobody was signed in: it was tried in vain, or done at the console. */
  readonly actor_id: string | null;
  /** As it was then. */
  readonly actor_name: string | null;
  readonly address: string | null;
  /** Whom or what it was done to. */
  readonly subject: string | null;
  /** JSON; null where there was nothing, or it is of no interest. */
  readonly before: string | null;
  readonly after: string | null;
  /** Of this entry and all before it. */
  readonly hash: string;
}

/** One row: the last entry. Who appends one holds it until that is done. */
export interface AuditHeadTable {
  readonly id: 1;
  readonly number: number;
  readonly hash: string;
}

/** A one-time link that was not used yet: an invitation, or one that sets a new password. */
export interface LinkTable {
  readonly id: string;
  /** SHA-256 of the token, in base64url. */
  readonly token_digest: string;
  /** Whose password it sets; null where it is an invitation. */
  readonly account_id: string | null;
  /** As what somebody is invited; null where it is no invitation. */
  readonly role: Role | null;
  /** Who is invited, as far as it was said. */
  readonly name: string | null;
  readonly expires_at: number;
}

/** What an administrator decides at run time. */
export interface SettingTable {
  readonly name: string;
  /** JSON, parsed by the schema of the setting. */
  readonly value: string;
}

/** A decision of an administrator, and what held before it. */
export interface SettingChangeTable {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly name: string;
  /** JSON, like that of the setting. */
  readonly before: string;
  readonly after: string;
  readonly at: number;
  /** The administrator's name, as it was then. */
  readonly by: string;
}

/** Somebody signed in on one browser. */
export interface SessionTable {
  readonly id: string;
  /** Null where it is a guest's. */
  readonly account_id: string | null;
  /** SHA-256 of the token, in base64url: who reads the table cannot sign in with it. */
  readonly token_digest: string;
  readonly person_id: string;
  readonly person_name: string;
  readonly created_at: number;
  /** What the browser said of itself at the sign-in. */
  readonly user_agent: string | null;
  /** To a few minutes; null before it was used. */
  readonly last_used_at: number | null;
  /** When its browser first came back with the token; null before. */
  readonly used_at: number | null;
  /** When it ends unless it is used before. */
  readonly expires_at: number;
  /** When it ends, however much it is used. */
  readonly ends_at: number;
}
