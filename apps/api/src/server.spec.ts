import { StartProblem } from './config/start-problem.js';
import { startServer } from './server.js';
import { testConfig } from './testing/test-config.js';
import { TestServer } from './testing/test-server.js';

describe('the server', () => {
  it('says that its port is in use, and leaves nothing running', async () => {
    const first = await startServer(testConfig());
    const second = startServer(testConfig({ PORT: String(first.port) }));
    await expectAsync(second).toBeRejectedWithError(StartProblem, /^PORT \d+ is in use/);
    await first.stop();
  });

  it('closes every socket when it stops, in a call or not', async () => {
    const server = await TestServer.start();
    const [ann, ben] = await Promise.all([server.joinReady(), server.joinReady()]);
    await ann.dial(ben);
    const stopped = server.stop();
    await Promise.all([ann.closed(), ben.closed(), stopped]);
    await expectAsync(server.request('/healthz')).toBeRejected();
  });
});
