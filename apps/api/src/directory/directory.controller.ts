import {
  DIRECTORY_PATH,
  directoryPage,
  directoryQuery,
  favourites,
  type DirectoryPage,
  type DirectoryQuery,
  type Favourites,
} from '@lets-meet/signaling-contracts/directory';
import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Access, CurrentSession } from '../access/access.js';
import { QueryOf } from '../http/body-of.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { Describe } from '../openapi/describe.js';
import { EXAMPLES } from '../openapi/examples.js';
import type { Session } from '../sessions/session.js';
import { DirectoryStore } from './directory-store.js';
import { LastSeen } from './last-seen.js';

/** Where people who have an account find each other. Not for guests, who see who is here and nobody else. */
@Controller(DIRECTORY_PATH)
@Access('member')
export class DirectoryController {
  constructor(
    private readonly directory: DirectoryStore,
    private readonly lastSeen: LastSeen,
  ) {}

  @Get()
  @Describe({
    summary: 'Tells who else has an account, by name, page by page',
    answer: directoryPage,
    example: { query: { search: 'be' } },
  })
  async page(
    @CurrentSession() { person }: Session,
    @QueryOf(directoryQuery) { search, after }: DirectoryQuery,
  ): Promise<DirectoryPage> {
    await this.lastSeen.settled();
    return {
      people: await this.directory.page(person.id, search, after),
      total: await this.directory.count(person.id, search),
    };
  }

  @Get('favourites')
  @Describe({ summary: 'Tells one’s favourites, by name', answer: favourites })
  async favourites(@CurrentSession() { person }: Session): Promise<Favourites> {
    await this.lastSeen.settled();
    return { people: await this.directory.favourites(person.id) };
  }

  @Put('favourites/:id')
  @HttpCode(204)
  @Describe({
    summary: 'Makes somebody a favourite',
    refusals: { 404: ['not-found'] },
    example: { path: { id: EXAMPLES.person } },
  })
  async add(
    @CurrentSession() { person }: Session,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    if (!(await this.directory.addFavourite(person.id, id))) {
      throw new HttpRefusal(404, 'not-found');
    }
  }

  @Delete('favourites/:id')
  @HttpCode(204)
  @Describe({
    summary: 'Makes somebody a favourite no more',
    example: { path: { id: EXAMPLES.person } },
  })
  remove(
    @CurrentSession() { person }: Session,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    return this.directory.removeFavourite(person.id, id);
  }
}
