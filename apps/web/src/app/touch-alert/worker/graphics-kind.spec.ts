import { bestDelegate } from './graphics-kind';

describe('bestDelegate', () => {
  const RENDERER = 0x1f01;

  function onRenderer(name: string): ReturnType<typeof bestDelegate> {
    const context = {
      RENDERER,
      getExtension: () => null,
      getParameter: (what: number) => (what === RENDERER ? name : null),
    };
    spyOn(OffscreenCanvas.prototype, 'getContext').and.returnValue(
      context as unknown as WebGL2RenderingContext,
    );
    return bestDelegate();
  }

  it('is a graphics card where there is one', () => {
    expect(onRenderer('ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2))')).toBe('gpu');
  });

  it('is the CPU where a graphics card is only pretended', () => {
    expect(onRenderer('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)))')).toBe('cpu');
  });

  it('is nothing without WebGL 2', () => {
    spyOn(OffscreenCanvas.prototype, 'getContext').and.returnValue(null);
    expect(bestDelegate()).toBeUndefined();
  });
});
