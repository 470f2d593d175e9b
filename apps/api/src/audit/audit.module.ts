import { Module } from '@nestjs/common';
import { AuditLog } from './audit-log.js';
import { AuditStore } from './audit-store.js';

@Module({ providers: [AuditLog, AuditStore], exports: [AuditLog, AuditStore] })
export class AuditModule {}
