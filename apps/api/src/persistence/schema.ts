import type { CallOutcome, EndReason } from '@lets-meet/call-domain';
import type { CallReport, Role } from '@lets-meet/signaling-contracts';
import type { ColumnType, Generated } from 'kysely';

/** The tables as the latest migration leaves them. Instants are whole milliseconds since 1970-01-01T00:00:00Z. */
export interface Schema {
  readonly account: AccountTable;
  readonly api_token: ApiTokenTable;
  readonly attempt: AttemptTable;
  readonly audit_entry: AuditEntryTable;
  readonly audit_head: AuditHeadTable;
  readonly call_record: CallRecordTable;
  readonly favourite: FavouriteTable;
  readonly guest_block: GuestBlockTable;
  readonly link: LinkTable;
  readonly picture: PictureTable;
  readonly logo: LogoTable;
  readonly notice: NoticeTable;
  readonly provider_identity: ProviderIdentityTable;
  readonly session: SessionTable;
  readonly setting: SettingTable;
  readonly setting_change: SettingChangeTable;
  readonly webhook: WebhookTable;
  readonly webhook_delivery: WebhookDeliveryTable;
}

/** What somebody says of what they do at the moment. */
interface StatusColumns {
  /** Empty where they say nothing. */
  readonly status_text: Generated<string>;
  /** Null where calls ring. */
  readonly do_not_disturb_since: Generated<number | null>;
}

/** Somebody who signs in with a password, or with a provider. */
export interface AccountTable extends StatusColumns {
  readonly id: string;
  readonly username: string;
  /** `nameKey` of the user name: two that look the same are the same. */
  readonly username_key: string;
  /** The name that the others see. */
  readonly name: string;
  readonly name_key: string;
  /** What they do, or where; empty where they do not say. */
  readonly title: Generated<string>;
  /** As it is searched for, and stands in the directory: without case and accents. */
  readonly search_key: string;
  readonly role: Role;
  /** Argon2id, as the PHC string format writes it; empty where there is none. */
  readonly password_hash: string;
  readonly created_at: number;
  /** Since when its owner cannot sign in; null where they can. */
  readonly disabled_at: number | null;
  /** When a device of theirs came or went last; null where none was here since that is kept. */
  readonly seen_at: Later<number>;
}

/** What lets a program use the API in the name of an administrator. */
export interface ApiTokenTable {
  readonly id: string;
  readonly name: string;
  /** SHA-256 of the token, in base64url. */
  readonly token_digest: string;
  readonly owner_id: string;
  /** What it may, with blanks between. */
  readonly scopes: string;
  readonly created_at: number;
  readonly expires_at: number;
  /** To a minute; null before it was used. */
  readonly last_used_at: number | null;
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

/** A column that is null until something is known. */
type Later<Value> = ColumnType<Value | null, Value | undefined, Value | null>;

/** A call, and a call that could not ring. No address is in it. */
export interface CallRecordTable {
  readonly id: string;
  readonly caller_id: string;
  /** As it was then. */
  readonly caller_name: string;
  readonly caller_kind: 'account' | 'guest';
  readonly callee_id: string;
  readonly callee_name: string;
  readonly callee_kind: 'account' | 'guest';
  /** When somebody dialled. */
  readonly rang_at: number;
  readonly accepted_at: Later<number>;
  /** When the first of the two browsers said that it has the media. */
  readonly connected_at: Later<number>;
  /** Null for as long as it rings or runs. */
  readonly ended_at: Later<number>;
  readonly end_reason: Later<EndReason>;
  readonly outcome: Later<CallOutcome>;
  /** From both having said yes until the media was there, in milliseconds; of the two browsers, the one that waited longer. */
  readonly set_up_ms: Later<number>;
  readonly path: Later<'direct' | 'relayed'>;
  /** What was wrong with the devices, as the browsers said. */
  readonly caller_camera: Later<DeviceTrouble>;
  readonly caller_microphone: Later<DeviceTrouble>;
  readonly callee_camera: Later<DeviceTrouble>;
  readonly callee_microphone: Later<DeviceTrouble>;
  /** 1 where the callee has missed it and not seen that yet. */
  readonly unseen: Generated<0 | 1>;
  /** When that side took it out of their history. */
  readonly caller_cleared_at: Later<number>;
  readonly callee_cleared_at: Later<number>;
}

type DeviceTrouble = NonNullable<CallReport['camera']>;

/** Somebody whom the owner of an account has at the top of the directory. */
export interface FavouriteTable {
  readonly account_id: string;
  readonly person_id: string;
}

/** Who cannot join without an account for a while. */
export interface GuestBlockTable {
  readonly id: string;
  /** By which the guest was known. */
  readonly name: string;
  /** The address, or network, that nobody joins from; null where it is the browser alone. */
  readonly network: string | null;
  /** By which the browser is known: SHA-256 of the token that it had, in base64url. */
  readonly token_digest: string;
  /** The administrator's name, as it was then. */
  readonly by: string;
  readonly ends_at: number;
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
  /** Which user name is suggested to them, likewise. */
  readonly username: string | null;
  readonly expires_at: number;
}

/** How somebody who has an account looks. */
export interface PictureTable {
  readonly account_id: string;
  /** SHA-256 of the content, in base64url. */
  readonly digest: string;
  readonly media_type: string;
  readonly content: Uint8Array;
}

/** As whom a provider of OpenID Connect knows the owner of an account. */
export interface ProviderIdentityTable {
  readonly issuer: string;
  /** The provider's own id of the person, which is never given to another one. */
  readonly subject: string;
  readonly account_id: string;
  readonly created_at: number;
}

/** A picture that is the server's logo, or was it before. */
export interface LogoTable {
  /** The digest of the content, and a dot and what kind it is. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** What everybody who is signed in is told. */
export interface NoticeTable {
  readonly name: string;
  /** JSON, parsed by the schema of the notice. */
  readonly value: string;
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

/** Somebody signed in on one browser. The status is that of a guest; others have theirs with the account. */
export interface SessionTable extends StatusColumns {
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
  /** From where a guest signed in; null where it is no guest's. */
  readonly address: string | null;
  /** To a few minutes; null before it was used. */
  readonly last_used_at: number | null;
  /** When its browser first came back with the token; null before. */
  readonly used_at: number | null;
  /** When it ends unless it is used before. */
  readonly expires_at: number;
  /** When it ends, however much it is used. */
  readonly ends_at: number;
}

/** Whom the server tells what happens. */
export interface WebhookTable {
  readonly id: string;
  readonly url: string;
  /** What of it, with blanks between. */
  readonly events: string;
  /** What messages are signed with, as the receiver has it. */
  readonly secret: string;
  readonly created_at: number;
  /** Since when it is told nothing; null where it is. */
  readonly paused_at: number | null;
}

/** A message to a webhook, and how the last attempt to deliver it went. */
export interface WebhookDeliveryTable {
  readonly id: string;
  readonly webhook_id: string;
  readonly event: string;
  /** JSON, as it is sent. */
  readonly body: string;
  readonly created_at: number;
  readonly attempts: number;
  /** When it is tried next; null where it is not. */
  readonly next_at: number | null;
  readonly delivered_at: number | null;
  /** Of the last answer; null where there was none. */
  readonly status: number | null;
  /** Why there was none. */
  readonly problem: string | null;
  readonly duration_ms: number | null;
  /** How the last answer began. */
  readonly answer: string | null;
}
