import { PICTURES_PATH } from '@lets-meet/signaling-contracts';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { Access } from '../access/access.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { Describe } from '../openapi/describe.js';
import { EXAMPLES } from '../openapi/examples.js';
import { PictureStore } from './picture-store.js';

/** Where the pictures of people are. What has another content has another address, and a browser asks once for each. */
@Controller(PICTURES_PATH)
@Access('signed-in')
export class PictureController {
  constructor(private readonly pictures: PictureStore) {}

  @Get(':picture')
  @Header('Cache-Control', 'private, max-age=31536000, immutable')
  @Describe({
    summary: 'The picture of somebody',
    detail: 'WebP or JPEG. Its name is in what is told of the person.',
    answer: 'image/webp',
    refusals: { 404: ['not-found'] },
    example: { path: { picture: EXAMPLES.picture } },
  })
  async show(@Param('picture') name: string): Promise<StreamableFile> {
    const picture = await this.pictures.find(name);
    if (picture === undefined) throw new HttpRefusal(404, 'not-found');
    const { content, mediaType } = picture;
    return new StreamableFile(content, { type: mediaType, length: content.byteLength });
  }
}
