import { advanced, distinctName, isPreviewable, type FileTransfer } from './file-transfer';

const OFFERED: FileTransfer = {
  ...{ id: 'a', from: 'self', name: 'a.png', size: 4_000, mime: 'image/png' },
  ...{ at: 0, fits: true, downloaded: false, state: { step: 'offered' } },
};

describe('A file on its way', () => {
  it('has a name of its own among several of the same name', () => {
    const all = [OFFERED, { ...OFFERED, id: 'b', name: 'b.png' }, { ...OFFERED, id: 'c' }];
    expect(all.map((each) => distinctName(each, all))).toEqual(['a.png', 'b.png', 'a.png (2)']);
  });

  it('knows how fast it goes from its second measurement on, smoothed', () => {
    const first = { ...OFFERED, state: advanced(OFFERED, 0, 0) };
    expect(first.state).toEqual({ step: 'running', bytes: 0, rate: null, at: 0 });
    const second = { ...first, state: advanced(first, 1_000, 1_000) };
    expect(second.state).toEqual({ step: 'running', bytes: 1_000, rate: 1_000, at: 1_000 });
    expect(advanced(second, 3_000, 2_000)).toEqual({
      ...{ step: 'running', bytes: 3_000, rate: 1_300, at: 2_000 },
    });
  });

  it('is shown when it is a picture that runs nothing, and not too large', () => {
    expect(isPreviewable(OFFERED)).toBeTrue();
    expect(isPreviewable({ mime: 'image/svg+xml', size: 1 })).toBeFalse();
    expect(isPreviewable({ mime: 'image/png', size: 1e9 })).toBeFalse();
  });
});
