import type { Delegate } from './worker-message';

/** Names of renderers that only pretend to be a graphics card: the CPU itself is many times faster. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Where the networks run best here; undefined where there is no WebGL 2, without which they do not run at all. */
export function bestDelegate(): Delegate | undefined {
  const context = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (context === null) return undefined;
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = context.getParameter(
    names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER,
  );
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof renderer === 'string' && !SOFTWARE.test(renderer) ? 'gpu' : 'cpu';
}
