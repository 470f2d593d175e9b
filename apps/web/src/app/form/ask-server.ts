import { httpError, type HttpError } from '@lets-meet/signaling-contracts/sign-in';
import type { Observable } from 'rxjs';
import { fromFetch } from 'rxjs/fetch';
import type { ZodMiniType } from 'zod/mini';

/** How long the server has to answer, in milliseconds. */
const TIMEOUT_MS = 15_000;

/** The server, or a proxy before it, refused; `code` is null where the answer is not one of ours. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: HttpError['code'] | null,
  ) {
    super(`${status} ${code ?? ''}`);
  }
}

/** The answers of a proxy whose server is down: 502, 503, 504. */
const BAD_GATEWAY = 502;

/** Whether an error of `askServer` is that there is no server: no network, it is down, or took too long. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof HttpRefusal) return error.status >= BAD_GATEWAY;
  // `fetch` throws a TypeError without a connection, a DOMException when the time is over.
  return error instanceof TypeError || error instanceof DOMException;
}

export interface Question {
  readonly path: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON where there is one. */
  readonly body?: unknown;
  /** Sent as it is where there is one. */
  readonly file?: Blob;
}

/**
 * Asks the server over HTTP; the cookie is the browser's business. Errors: `HttpRefusal`; a `ZodError` or `SyntaxError`
 * where an answer does not fit its contract; what `fetch` throws where there is none.
 *
 * `fetch` itself and not `HttpClient`, which is 6 kB of the login page for three requests.
 */
export function askServer<Answer>(
  { path, method, body, file }: Question,
  read: (response: Response) => Promise<Answer>,
): Observable<Answer> {
  return fromFetch(path, {
    method,
    ...(file !== undefined && { body: file }),
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
    selector: read,
  });
}

/** Reads an answer that fits the schema. */
export function answerIn<Answer>(
  schema: ZodMiniType<Answer>,
): (response: Response) => Promise<Answer> {
  return async (response) => {
    await refusalIn(response);
    return schema.parse(await response.json());
  };
}

/** Reads that it was done. */
export async function doneIn(response: Response): Promise<null> {
  await refusalIn(response);
  return null;
}

/** @throws {HttpRefusal} where it is one */
async function refusalIn(response: Response): Promise<void> {
  if (response.ok) return;
  const refusal = httpError.safeParse(await response.json().catch(() => null));
  throw new HttpRefusal(response.status, refusal.data?.code ?? null);
}
