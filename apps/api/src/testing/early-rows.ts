/** A row as a server wrote it when a step of the tables was its newest. */
export interface EarlyRow {
  readonly step: string;
  readonly table: string;
  /** The first column finds it. */
  readonly row: Readonly<Record<string, string | number | null>>;
}

const AT = 1_790_000_000_000;
const account = (id: string): EarlyRow['row'] => ({
  id,
  username: `${id}.user`,
  username_key: `${id}.user`,
  name: `Dr. ${id}`,
  name_key: `dr. ${id}`,
  role: 'administrator',
  password_hash: '$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$dGFn',
  created_at: AT,
});

/** What a database has in it that was there from the first step on: an upgrade is to lose nothing of it. */
export const EARLY_ROWS: readonly EarlyRow[] = [
  {
    step: '0001-sessions',
    table: 'session',
    row: {
      id: 'of-a-guest',
      token_digest: 'digest-1',
      person_id: 'gus',
      person_name: 'Gus',
      created_at: AT,
      used_at: null,
      expires_at: AT + 1,
      ends_at: AT + 2,
    },
  },
  { step: '0002-accounts', table: 'account', row: account('ann') },
  { step: '0002-accounts', table: 'account', row: account('zoë') },
  {
    step: '0002-accounts',
    table: 'session',
    row: {
      id: 'of-ann',
      token_digest: 'digest-2',
      person_id: 'ann',
      person_name: 'Dr. ann',
      created_at: AT,
      used_at: AT + 1,
      expires_at: AT + 2,
      ends_at: AT + 3,
      account_id: 'ann',
    },
  },
  { step: '0002-accounts', table: 'setting', row: { name: 'guests', value: 'false' } },
  {
    step: '0002-accounts',
    table: 'attempt',
    row: { subject: 'account ann', failures: 4, last_at: AT, free_at: AT + 5 },
  },
  {
    step: '0003-audit',
    table: 'audit_entry',
    row: {
      number: 1,
      at: AT,
      action: 'signed-in',
      actor_id: 'ann',
      actor_name: 'Dr. ann',
      address: '203.0.113.9',
      subject: null,
      before: null,
      after: '{"role":"member"}',
      hash: 'the hash',
    },
  },
  {
    step: '0004-members',
    table: 'link',
    row: {
      id: 'reset',
      token_digest: 'digest-3',
      account_id: 'zoë',
      role: null,
      name: null,
      expires_at: AT,
    },
  },
  {
    step: '0005-setting-changes',
    table: 'setting_change',
    row: { number: 1, name: 'guests', before: 'true', after: 'false', at: AT, by: 'Dr. ann' },
  },
  {
    step: '0007-call-records',
    table: 'call_record',
    row: {
      id: 'call',
      caller_id: 'ann',
      caller_name: 'Dr. ann',
      caller_kind: 'account',
      callee_id: 'zoë',
      callee_name: 'Dr. zoë',
      callee_kind: 'account',
      rang_at: AT,
      ended_at: AT + 45_000,
      unseen: 1,
    },
  },
  {
    step: '0010-provider-identities',
    table: 'provider_identity',
    row: {
      issuer: 'https://id.example.org',
      subject: 'a-1',
      account_id: 'ann',
      created_at: AT,
    },
  },
];
