import {
  IMPORT_PATH,
  importedPeople,
  importPlan,
  importRequest,
  type ImportedPerson,
  type ImportPlan,
  type ImportRequest,
} from '@lets-meet/signaling-contracts/members';
import { Controller, HttpCode, Post } from '@nestjs/common';
import { Access, CurrentActor, ForTokens, type Actor } from '../../access/access.js';
import { BodyOf } from '../../http/body-of.js';
import { HttpRefusal } from '../../http/http-refusal.js';
import { Describe } from '../../openapi/describe.js';
import { PeopleImport } from './people-import.js';

const EXAMPLE = { csv: 'name,username,role\nCarla Ruiz,carla,member\nDan Okoro,,administrator\n' };

/** Where administrators invite many people at once. */
@Controller(IMPORT_PATH)
@Access('administrator')
@ForTokens('people')
export class ImportController {
  constructor(private readonly people: PeopleImport) {}

  /** A POST, although it changes nothing: a list is too long for an address. */
  @Post('plan')
  @HttpCode(200)
  @Describe({
    summary: 'Tells what would come of importing a list, row by row',
    answer: importPlan,
    example: { body: EXAMPLE },
  })
  plan(@BodyOf(importRequest) { csv }: ImportRequest): Promise<ImportPlan> {
    return this.people.plan(csv);
  }

  @Post()
  @Describe({
    summary: 'Invites everybody on a list, or nobody; the links are told this once',
    answer: importedPeople,
    refusals: { 409: ['import-not-possible'] },
    example: { body: EXAMPLE },
  })
  async run(
    @CurrentActor() by: Actor,
    @BodyOf(importRequest) { csv }: ImportRequest,
  ): Promise<ImportedPerson[]> {
    const imported = await this.people.run(csv, by);
    if (imported === undefined) throw new HttpRefusal(409, 'import-not-possible');
    return imported;
  }
}
