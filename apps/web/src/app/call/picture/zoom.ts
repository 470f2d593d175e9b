/** A picture in its frame: how much larger than whole, and how far its middle is from the middle of the frame. */
export interface Zoom {
  /** 1 where the picture just fits into the frame. */
  readonly scale: number;
  /** CSS pixels. */
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a zoom is limited by. */
export interface ZoomFrame {
  /** CSS pixels. */
  readonly frame: Size;
  /** Pixels of the picture itself. */
  readonly picture: Size;
  /** Pixels of the screen for a CSS pixel. */
  readonly pixelRatio: number;
}

export const WHOLE: Zoom = { scale: 1, x: 0, y: 0 };

const MIDDLE: Point = { x: 0, y: 0 };

/** By how much one press of a button or key enlarges. */
export const ZOOM_STEP = 1.25;

/** How many pixels of the screen a pixel of the picture takes at most, in either direction. */
const LARGEST_PIXEL = 4;

/** The scale at which a pixel of the picture is one of the screen: 100 %. */
export function pixelScale(within: ZoomFrame): number {
  const fitted = fittedSize(within);
  return fitted.width === 0 ? 1 : within.picture.width / (fitted.width * within.pixelRatio);
}

/** Whole percent; 100 where a pixel of the picture is one of the screen. */
export function zoomPercent({ scale }: Zoom, within: ZoomFrame): number {
  return Math.round((scale / pixelScale(within)) * 100);
}

/** Enlarges by a factor; `at`, from the middle of the frame, stays where it is. */
export function zoomBy(zoom: Zoom, factor: number, within: ZoomFrame, at: Point = MIDDLE): Zoom {
  const hundred = pixelScale(within);
  const scale = clamp(
    zoom.scale * factor,
    Math.min(1, hundred),
    Math.max(LARGEST_PIXEL, LARGEST_PIXEL * hundred),
  );
  const ratio = scale / zoom.scale;
  return held(
    { scale, x: at.x - (at.x - zoom.x) * ratio, y: at.y - (at.y - zoom.y) * ratio },
    within,
  );
}

/** Moves the picture; never further than its edge is at that of the frame. */
export function panBy(zoom: Zoom, { x, y }: Point, within: ZoomFrame): Zoom {
  return held({ ...zoom, x: zoom.x + x, y: zoom.y + y }, within);
}

/** From whole to pixel by pixel, or at least twice as large; from anything else to whole. */
export function zoomToggled(zoom: Zoom, within: ZoomFrame, at: Point = MIDDLE): Zoom {
  if (zoom.scale !== 1) return WHOLE;
  const hundred = pixelScale(within);
  return zoomBy(zoom, hundred > 1 ? hundred : 2, within, at);
}

function held(zoom: Zoom, within: ZoomFrame): Zoom {
  const { frame } = within;
  const fitted = fittedSize(within);
  const x = Math.max(0, (fitted.width * zoom.scale - frame.width) / 2);
  const y = Math.max(0, (fitted.height * zoom.scale - frame.height) / 2);
  return { scale: zoom.scale, x: clamp(zoom.x, -x, x), y: clamp(zoom.y, -y, y) };
}

/** The whole picture as large as the frame allows. */
function fittedSize({ frame, picture }: ZoomFrame): Size {
  if (picture.width === 0 || picture.height === 0) return { width: 0, height: 0 };
  const scale = Math.min(frame.width / picture.width, frame.height / picture.height);
  return { width: picture.width * scale, height: picture.height * scale };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
