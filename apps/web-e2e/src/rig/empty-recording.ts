import type { Page } from '@playwright/test';

/** An MP4 of a header (`ftyp`, `moov`) and no track: ISO/IEC 14496-12. */
const HEADER_ONLY =
  'AAAAHGZ0eXBpc29tAAACAGlzb21hdmMxbXA0MQAAABBtZGF0AAAAAAAAABAAAAB0bW9vdgAAAGxtdmhkAAAAAOcqAFbnKgBWAADhAAAAAAAA' +
  'AQAAAQAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQ==';

/** Leaves on the disk of a page what is there when a recording was cut off in its first moment. */
export async function leaveEmptyRecording(page: Page, peerName: string): Promise<void> {
  await page.evaluate(
    async ({ peerName, header }) => {
      const root = await navigator.storage.getDirectory();
      const all = await root.getDirectoryHandle('recordings', { create: true });
      const folder = await all.getDirectoryHandle('cut-off-at-once', { create: true });
      const write = async (name: string, data: BlobPart): Promise<void> => {
        const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await stream.write(new Blob([data]));
        await stream.close();
      };
      const raw = Uint8Array.from(atob(header), (letter) => letter.charCodeAt(0));
      await write('raw', raw);
      const lines = [
        {
          type: 'begun',
          peerName,
          startedAt: Date.now(),
          mimeType: 'video/mp4;codecs=avc1,opus',
          picture: 'side-by-side',
        },
        { type: 'written', at: 500, bytes: raw.length },
      ];
      await write('journal.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    },
    { peerName, header: HEADER_ONLY },
  );
}
