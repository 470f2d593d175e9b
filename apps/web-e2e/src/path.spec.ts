import type { Page } from '@playwright/test';
import { crash } from './rig/page-state';
import { relayOnly } from './rig/relay-only';
import { expect, test } from './rig/test';
import { TurnServer } from './rig/turn-server';
import { connect, expectBothFree, expectConnected } from './rig/two-people';

test('a call through a relay alone connects after three seconds of ringing', async ({
  peopleAt,
}) => {
  if (!TurnServer.isInstalled) {
    console.log(
      '\nnote: the relayed call is left out: install coturn (turnserver) to have it tested.',
    );
  }
  test.skip(!TurnServer.isInstalled, 'coturn (turnserver) is not installed');

  const turn = await TurnServer.start();
  try {
    const people = await peopleAt(turn.settings);
    const ana = await people.join('Ana', { initScript: relayOnly });
    const ben = await people.join('Ben', { initScript: relayOnly });
    await ana.call(ben);
    await ben.expectRing(ana);
    const rangSince = Date.now();
    await expect.poll(() => Date.now() - rangSince).toBeGreaterThan(3_000);
    await ben.accept();
    await expectConnected(ana, ben);
    expect(await candidateTypes(ana.page)).toEqual(['relay', 'relay']);
    await ana.press('Connection: good');
    await expect(ana.page.getByRole('row', { name: /^Path/ })).toContainText('relayed');
    await ana.hangUp();
    await expectBothFree(ana, ben);
  } finally {
    await turn.stop();
  }
});

test('a set-up that finds no path ends for both with a sentence that says so', async ({
  peopleAt,
}) => {
  const people = await peopleAt({ SET_UP_SECONDS: '2' });
  const ana = await people.join('Ana', { initScript: relayOnly });
  const ben = await people.join('Ben', { initScript: relayOnly });
  await ana.call(ben);
  await ben.accept();
  await Promise.all(
    [ana, ben].map((one) => one.expectEnded(/^No connection could be made between/)),
  );
  await expectBothFree(ana, ben);
});

test('a browser that crashes in a call ends it for the other, who is told', async ({
  peopleAt,
}) => {
  const people = await peopleAt({ CALL_AWAY_SECONDS: '1' });
  const ana = await people.join('Ana');
  const ben = await people.join('Ben');
  await connect(ana, ben);
  await crash(ben);
  await ana.expectEnded(`${ben.name} lost the connection, and the call ended.`);
  await ana.expectFree();
});

/** The types of the candidates of the pair that is used, one's own first. */
function candidateTypes(page: Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    for (const connection of window.e2eLiveObjects.connections) {
      const stats = await connection.getStats();
      const all = [...(stats.values() as Iterable<RTCStats & Record<string, unknown>>)];
      const byId = (id: unknown) => all.find((one) => one.id === id)?.['candidateType'];
      const pair = all.find((one) => one.type === 'candidate-pair' && one['nominated'] === true);
      if (pair) return [byId(pair['localCandidateId']), byId(pair['remoteCandidateId'])];
    }
    return [];
  });
}
