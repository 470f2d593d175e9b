/** The tables as the latest migration leaves them. Instants are whole milliseconds since 1970-01-01T00:00:00Z. */
export interface Schema {
  readonly session: SessionTable;
}

/** Somebody signed in on one browser. */
export interface SessionTable {
  readonly id: string;
  /** SHA-256 of the token, in base64url: who reads the table cannot sign in with it. */
  readonly token_digest: string;
  readonly person_id: string;
  readonly person_name: string;
  readonly created_at: number;
  /** When its browser first came back with the token; null before. */
  readonly used_at: number | null;
  /** When it ends unless it is used before. */
  readonly expires_at: number;
  /** When it ends, however much it is used. */
  readonly ends_at: number;
}
