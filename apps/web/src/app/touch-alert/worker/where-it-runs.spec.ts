import { makeWhereItRuns } from './where-it-runs';
import type { Delegate } from './worker-message';

describe('makeWhereItRuns', () => {
  const failsOn =
    (...broken: Delegate[]) =>
    (delegate: Delegate) =>
      broken.includes(delegate)
        ? Promise.reject(new Error(`No ${delegate}`))
        : Promise.resolve(`networks on the ${delegate}`);

  it('takes the graphics card where it works', async () => {
    const placed = await makeWhereItRuns('gpu', failsOn());
    expect(placed).toEqual({ made: 'networks on the gpu', delegate: 'gpu' });
  });

  it('falls back to the CPU', async () => {
    const placed = await makeWhereItRuns('gpu', failsOn('gpu'));
    expect(placed).toEqual({ made: 'networks on the cpu', delegate: 'cpu' });
  });

  it('fails where the CPU does, too', async () => {
    await expectAsync(makeWhereItRuns('gpu', failsOn('gpu', 'cpu'))).toBeRejectedWithError(
      'No cpu',
    );
    await expectAsync(makeWhereItRuns('cpu', failsOn('cpu'))).toBeRejectedWithError('No cpu');
  });
});
