import { createHash, randomFillSync } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chat } from './rig/chat';
import { dropFile } from './rig/drag';
import type { Person } from './rig/person';
import { expect, test } from './rig/test';
import { connect, expectBothFree } from './rig/two-people';

const LARGE_BYTES = 200_000_000;

/** One picture element, red: the smallest file that is a picture. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

test('200 MB arrive as they were sent, and the page does not hold them', async ({ people }) => {
  test.setTimeout(240_000);
  const folder = await mkdtemp(join(tmpdir(), 'lets-meet-file-'));
  try {
    const bytes = randomFillSync(Buffer.allocUnsafe(LARGE_BYTES));
    const sent = createHash('sha256').update(bytes).digest('hex');
    const path = join(folder, 'large.bin');
    await writeFile(path, bytes);

    const ana = await people.join('Ana');
    const ben = await people.join('Ben');
    await connect(ana, ben);
    // Two pictures in software leave a machine of two cores little for a file.
    await Promise.all([ana, ben].map((one) => one.press('Turn camera off')));
    const anas = await Chat.open(ana);
    const bens = await Chat.open(ben);
    const before = await heapOf(ben);
    await anas.attach(path);
    await bens.button('Accept large.bin').click();
    await expect(bens.file('large.bin').getByRole('progressbar')).toBeVisible();
    await expect(anas.file('large.bin').getByRole('progressbar')).toBeVisible();
    // A message does not wait behind a file.
    await anas.say('on its way');
    await anas.expectDelivered('on its way');

    await expect(bens.file('large.bin').getByText('Received')).toBeVisible({ timeout: 180_000 });
    await expect(anas.file('large.bin').getByText('Sent')).toBeVisible();
    expect(await heapOf(ben)).toBeLessThan(before + LARGE_BYTES / 5);
    const download = await bens.download('Download large.bin');
    expect(download.suggestedFilename()).toBe('large.bin');
    const received = createHash('sha256');
    for await (const chunk of createReadStream(await download.path())) {
      received.update(chunk as Buffer);
    }
    expect(received.digest('hex')).toBe(sent);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a file is offered by button, drag or paste, can be declined or taken back, and is missed when it would go', async ({
  people,
}, testInfo) => {
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  const anas = await Chat.open(ana);
  const bens = await Chat.open(ben);
  const text = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) });

  await anas.attach([text('unwanted.txt'), text('mistake.txt')]);
  await bens.button('Decline unwanted.txt').click();
  await expect(anas.file('unwanted.txt')).toContainText(`${ben.name} declined it`);
  await anas.button('Cancel mistake.txt').click();
  await expect(bens.file('mistake.txt')).toContainText(`${ana.name} cancelled it`);
  await expect(bens.button('Accept mistake.txt')).toHaveCount(0);

  const endless = testInfo.outputPath('endless.bin');
  await writeFile(endless, '');
  await truncate(endless, LARGE_BYTES);
  await anas.attach(endless);
  await bens.button('Accept endless.bin').click();
  await expect(anas.file('endless.bin').getByRole('progressbar')).toBeVisible();
  await bens.button('Cancel endless.bin').click();
  await expect(anas.file('endless.bin')).toContainText(`${ben.name} cancelled it`);
  await expect(bens.file('endless.bin')).toBeFocused();

  await bens.attach({ name: '../dot.png', mimeType: 'image/png', buffer: PICTURE });
  const offered = anas.log.getByRole('article').filter({ hasText: 'dot.png' });
  await offered.getByRole('button', { name: /^Accept/ }).click();
  await expect(offered.getByText('Received')).toBeVisible();
  const picture = offered.getByRole('img', { name: /dot\.png$/ });
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(1);

  const dragged = testInfo.outputPath('dragged.txt');
  await writeFile(dragged, 'from the desktop');
  await dropFile(ana, ana.callWith(ben), dragged);
  await bens.button('Accept dragged.txt').click();
  await expect(bens.file('dragged.txt').getByText('Received')).toBeVisible();

  await copyPicture(ana);
  await anas.field.press('ControlOrMeta+v');
  await bens.button('Accept image.png').click();
  await expect(bens.file('image.png').getByRole('img', { name: 'image.png' })).toBeVisible();

  // What Ben did not download goes with his page, and he is asked before.
  await ana.hangUp();
  await expectBothFree(ana, ben);
  const question = ben.page.waitForEvent('dialog');
  const leaving = ben.page.reload();
  await (await question).accept();
  await leaving;
  expect((await question).type()).toBe('beforeunload');
});

/** Copies a picture, as from another program. */
async function copyPicture({ page }: Person): Promise<void> {
  await page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write', 'camera', 'microphone']);
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = new Blob([bytes], { type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  }, PICTURE.toString('base64'));
}

/** The bytes of a page's JavaScript heap, after what is not needed was thrown away. */
async function heapOf({ page }: Person): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
