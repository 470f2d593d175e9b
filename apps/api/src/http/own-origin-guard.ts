import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { CONFIG, type Config } from '../config/config.js';
import { HttpRefusal } from './http-refusal.js';
import { isForeign } from './own-origin.js';

const FORBIDDEN = 403;

/** A page of somebody else's changes nothing here, whatever cookie its browser sends along; it holds for every route. */
@Injectable()
export class OwnOriginGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<IncomingMessage>();
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead && isForeign(request, this.config)) {
      throw new HttpRefusal(FORBIDDEN, 'foreign-origin');
    }
    return true;
  }
}
