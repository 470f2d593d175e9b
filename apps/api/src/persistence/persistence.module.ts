import { type DynamicModule, Module } from '@nestjs/common';
import { DATABASE, type Database } from './database.js';

/** Makes the database, opened before the start, known to the stores. */
@Module({})
export class PersistenceModule {
  static of(database: Database): DynamicModule {
    return {
      module: PersistenceModule,
      global: true,
      providers: [{ provide: DATABASE, useValue: database }],
      exports: [DATABASE],
    };
  }
}
