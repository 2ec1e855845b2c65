// Degrees to the map's units and back: Mercator on a square of 1000, as web maps have it, since readers know its shapes.

export const size = 1000;
const limit = 85;

export function project(lat: number, lon: number): [number, number] {
  const clamped = Math.max(-limit, Math.min(limit, lat));
  const y = Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360));
  return [((lon + 180) / 360) * size, size / 2 - (y * size) / (2 * Math.PI)];
}

// How many units a kilometre has at this latitude.
export function unitsPerKm(lat: number): number {
  return size / (40075 * Math.cos((Math.max(-limit, Math.min(limit, lat)) * Math.PI) / 180));
}

export interface View {
  x: number;
  y: number;
  width: number; // the height follows from the shape of the frame
}

// A view of all points with room around them; the whole world when there are none.
export function fit(points: [number, number][], ratio: number): View {
  if (points.length === 0) return { x: 0, y: size * 0.1, width: size };
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const width = Math.min(size, Math.max(12, (right - left) * 1.3, (bottom - top) * 1.3 * ratio));
  return { x: (left + right - width) / 2, y: (top + bottom - width / ratio) / 2, width };
}

// Closer or further, with the point under the pointer staying where it is.
export function zoom(view: View, factor: number, ratio: number, [fx, fy]: [number, number] = [0.5, 0.5]): View {
  const width = Math.max(2, Math.min(size * 1.2, view.width * factor));
  const change = view.width - width;
  return { x: view.x + change * fx, y: view.y + (change / ratio) * fy, width };
}
