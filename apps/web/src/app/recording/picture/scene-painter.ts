import { fitted, layOut, type PictureSource, type Size, type Tile } from './picture-layout';
import type { Face, Scene } from './scene';

/** The latest frame of a source; null before the first. */
export type FrameOf = (source: PictureSource) => (Size & { image: CanvasImageSource }) | null;

/** Of a canvas on the page or in a worker. */
type Context = Omit<OffscreenCanvasRenderingContext2D, 'canvas'>;

const BACKGROUND = '#0b1315';
const RAISED = '#1c2729';
const TEXT = '#eef4f5';

/** Paints one picture of the recording. */
export function paintScene(context: Context, size: Size, scene: Scene, frameOf: FrameOf): void {
  context.fillStyle = BACKGROUND;
  context.fillRect(0, 0, size.width, size.height);
  for (const tile of layOut(scene.choice, screenOf(scene), size)) {
    paintTile(context, tile, scene, frameOf);
  }
}

function screenOf({ shown }: Scene): 'own' | 'peer' | null {
  if (shown['peer-screen']) return 'peer';
  return shown['own-screen'] ? 'own' : null;
}

function paintTile(context: Context, tile: Tile, scene: Scene, frameOf: FrameOf): void {
  const { source, place } = tile;
  const face = source.startsWith('own') ? scene.own : scene.peer;
  const frame = scene.shown[source] ? frameOf(source) : null;
  if (frame === null || frame.width === 0) {
    context.fillStyle = RAISED;
    context.fillRect(place.x, place.y, place.width, place.height);
    paintInitials(context, tile, face);
  } else {
    const { from, to } = fitted(frame, tile);
    context.drawImage(
      frame.image,
      ...([from.x, from.y, from.width, from.height] as const),
      ...([to.x, to.y, to.width, to.height] as const),
    );
  }
  if (source.endsWith('camera')) paintName(context, tile, face);
}

function paintInitials(context: Context, { place }: Tile, face: Face): void {
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  const radius = Math.min(place.width, place.height) * 0.22;
  context.fillStyle = face.colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = '#fff';
  context.font = `600 ${radius * 0.76}px sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(face.initials, x, y);
}

function paintName(context: Context, { place }: Tile, face: Face): void {
  const size = Math.max(14, Math.round(place.height / 32));
  const [x, y] = [place.x + size, place.y + place.height - size];
  const width = place.width - 2 * size;
  context.font = `600 ${size}px sans-serif`;
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  context.shadowColor = 'rgb(0 0 0 / 80%)';
  context.shadowBlur = 4;
  context.fillStyle = TEXT;
  context.fillText(face.name, x, y, width);
  context.shadowBlur = 0;
}
