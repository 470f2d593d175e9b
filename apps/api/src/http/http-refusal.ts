import type { HttpError } from '@lets-meet/signaling-contracts';
import { HttpException } from '@nestjs/common';

/** A refusal with a code of the protocol: `throw` is Nest's way to answer with another status. */
export class HttpRefusal extends HttpException {
  constructor(
    status: number,
    readonly code: HttpError['code'],
  ) {
    super(code, status);
  }
}
