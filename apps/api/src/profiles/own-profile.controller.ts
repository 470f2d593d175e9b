import {
  keptPicture,
  OWN_PICTURE_PATH,
  ownProfile,
  pictureUpload,
  PROFILE_PATH,
  profileChange,
  type OwnProfile,
  type PictureUpload,
  type ProfileChange,
} from '@lets-meet/signaling-contracts/members';
import { Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { Access, CurrentActor, CurrentSession, type Actor } from '../access/access.js';
import { BodyOf } from '../http/body-of.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { Describe } from '../openapi/describe.js';
import { EXAMPLES } from '../openapi/examples.js';
import type { Session } from '../sessions/session.js';
import { ProfileService } from './profile-service.js';
import { ProfileStore } from './profile-store.js';

/** Where the owner of an account says who they are. */
@Controller()
@Access('member')
export class OwnProfileController {
  constructor(
    private readonly profiles: ProfileService,
    private readonly store: ProfileStore,
  ) {}

  @Get(PROFILE_PATH)
  @Describe({ summary: 'Tells what one has said of oneself', answer: ownProfile })
  async read(@CurrentSession() { person }: Session): Promise<OwnProfile> {
    const account = await this.store.account(person.id);
    // Deleted since the guard looked.
    if (account === undefined) throw new HttpRefusal(404, 'not-found');
    const { description, ...own } = account;
    return { ...own, title: description.title ?? '', picture: description.picture ?? null };
  }

  @Put(PROFILE_PATH)
  @HttpCode(204)
  @Describe({
    summary: 'Sets the name that the others see, and the title',
    refusals: { 400: ['invalid-name'], 409: ['name-taken'] },
    example: { body: { name: 'Ann Bergman', title: 'Accounting' } },
  })
  async change(
    @CurrentActor() by: Actor,
    @BodyOf(profileChange, ([field]) => new HttpRefusal(400, problemOf(field)))
    change: ProfileChange,
  ): Promise<void> {
    const outcome = await this.profiles.setProfile(by, change);
    if (outcome !== 'done') throw new HttpRefusal(409, outcome);
  }

  @Put(OWN_PICTURE_PATH)
  @Describe({
    summary: 'Sets the picture that the others see',
    detail: 'WebP or JPEG, 256 pixels square, not more than 64 kB.',
    answer: keptPicture,
    refusals: { 400: ['picture-not-valid', 'picture-wrong-size', 'picture-too-large'] },
    example: { body: { content: EXAMPLES.pictureContent } },
  })
  async putPicture(
    @CurrentSession() session: Session,
    @BodyOf(pictureUpload) { content }: PictureUpload,
  ): Promise<{ readonly picture: string }> {
    const kept = await this.profiles.setPicture(session, Buffer.from(content, 'base64'));
    if (!kept.ok) throw new HttpRefusal(400, kept.code);
    return { picture: kept.picture };
  }

  @Delete(OWN_PICTURE_PATH)
  @HttpCode(204)
  @Describe({ summary: 'Takes the picture away' })
  async removePicture(@CurrentSession() session: Session): Promise<void> {
    await this.profiles.removePicture(session);
  }
}

function problemOf(field: string | undefined): 'invalid-name' | 'invalid-request' {
  return field === 'name' ? 'invalid-name' : 'invalid-request';
}
