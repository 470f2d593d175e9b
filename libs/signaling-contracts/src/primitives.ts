import * as z from 'zod/mini';

/** The largest values that travel. Every string and every array on the wire has its bound here. */
export const LIMITS = {
  /** Characters (code points) of a name, after trimming. */
  name: 40,
  /** UTF-16 units of a name on the wire: 40 code points of two units each. */
  nameUnits: 80,
  username: 64,
  /** Characters of a password, at most and at least. */
  password: 256,
  passwordLeast: 12,
  /** Characters of a session description. Ours is about 10 thousand. */
  sdp: 65_536,
  /** A number of 64 bits, in digits (RFC 8866, section 5.2). */
  sdpSessionId: 20,
  candidate: 2_048,
  sdpMid: 64,
  usernameFragment: 256,
  iceServers: 16,
  iceUrls: 16,
  iceUrl: 512,
  credential: 512,
  /** Characters (code points) of a title and of a status. */
  title: 60,
  statusText: 80,
  /** People in one snapshot. */
  people: 50_000,
  /** People in one message of changes; more are split over several. */
  changes: 1_000,
  /** Missed calls in one list; of more, the oldest are not told. */
  missedCalls: 50,
  /** Calls in one page of one's own. */
  pastCalls: 50,
  /** People in one page of the directory, and favourites. */
  directory: 100,
  favourites: 500,
  /** Characters of what is searched for. */
  search: 100,
  errorMessage: 500,
  /** UTF-16 units of what an administrator says of a call that they end, or of a guest whom they remove. */
  note: 200,
  /** Characters of what administrators tell everybody. */
  notice: 500,
  /** Characters of what a browser says of itself. */
  userAgent: 256,
  /** Sessions, and open invitations, in one list. */
  sessions: 1_000,
  invitations: 1_000,
  blocks: 1_000,
  /** People who are invited at once, and characters of the list of them. */
  importRows: 500,
  importCharacters: 200_000,
} as const;

export const personId = z.uuid();
export const deviceId = z.uuid();
export const callId = z.uuid();

/** A name as it is shown: already trimmed and normalised by the server. */
export const shownName = z.string().check(z.minLength(1), z.maxLength(LIMITS.nameUnits));

/** Somebody one talks to. */
export const peer = z.strictObject({ id: personId, name: shownName });

/** A session description; whether it is an offer or an answer is in the message's name. */
export const sdp = z.string().check(z.minLength(1), z.maxLength(LIMITS.sdp));

/** SHA-256 of a content, in base64url: what has another content has another name. */
export const digest = z.string().check(z.length(43));

/** An instant: whole milliseconds since 1970-01-01T00:00:00Z. */
export const instant = z.int().check(z.nonnegative());

/** Why an administrator did something, in their words. */
export const note = z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.note));

/** Nothing to say but that it was done. */
export const done = z.strictObject({});
