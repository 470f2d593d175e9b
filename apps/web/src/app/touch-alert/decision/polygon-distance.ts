import type { Point } from './sighting';

/** How far a point is from the edge of a polygon, and where on the edge it is nearest. */
export interface EdgeDistance {
  /** In the unit of the points; negative inside. */
  readonly distance: number;
  readonly nearest: Point;
}

/** The edge of the polygon as seen from a point. The polygon is closed; it has at least one corner. */
export function edgeDistance(point: Point, polygon: readonly Point[]): EdgeDistance {
  let best: EdgeDistance = { distance: Infinity, nearest: point };
  let isInside = false;
  let from = polygon.at(-1) ?? point;
  for (const to of polygon) {
    const nearest = nearestOnSegment(point, from, to);
    const distance = Math.hypot(point.x - nearest.x, point.y - nearest.y);
    if (distance < best.distance) best = { distance, nearest };
    if (crossesRay(point, from, to)) isInside = !isInside;
    from = to;
  }
  return isInside ? { ...best, distance: -best.distance } : best;
}

function nearestOnSegment(point: Point, from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return { x: from.x + share * dx, y: from.y + share * dy };
}

/** Whether the segment crosses the ray from the point to the right: an odd number of crossings is inside. */
function crossesRay(point: Point, from: Point, to: Point): boolean {
  if (from.y > point.y === to.y > point.y) return false;
  return point.x < from.x + ((point.y - from.y) / (to.y - from.y)) * (to.x - from.x);
}
