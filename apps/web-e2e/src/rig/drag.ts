import type { Locator } from '@playwright/test';
import type { Person } from './person';

/** Drags a file of this machine over a part of the page, as from the desktop, and lets it go there. */
export async function dropFile(person: Person, target: Locator, path: string): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('Nothing is there to be dropped on');
  const session = await person.page.context().newCDPSession(person.page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const at = { x: box.x + box.width / 3, y: box.y + box.height / 2, data };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at });
  }
  await session.detach();
}
