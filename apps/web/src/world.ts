// The shapes of the world's countries as SVG paths in the map's units, made once from world-atlas (Natural Earth).
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import shapes from "world-atlas/countries-50m.json";
import { project } from "./projection";

export interface Country {
  name: string;
  path: string;
  middle: [number, number]; // of its largest piece
  width: number; // of that piece: a name is shown where it has room
  holds: (lat: number, lon: number) => boolean;
}

type Ring = [number, number][];

// A ring that goes over the 180th meridian goes on beyond the map's edge, where it would else run back across the world.
function unwrapped(ring: Ring): Ring {
  let last = ring[0][0];
  return ring.map(([lon, lat]) => {
    last = lon + 360 * Math.round((last - lon) / 360);
    return [last, lat];
  });
}

// Whether a point lies inside, by counting the edges to its right.
function inside(rings: Ring[], lat: number, lon: number): boolean {
  let within = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i];
      const [bx, by] = ring[j];
      if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) within = !within;
    }
  return within;
}

function ringPath(ring: Ring): string {
  let path = "";
  let [lastX, lastY] = [NaN, NaN];
  for (const [lon, lat] of ring) {
    const [x, y] = project(lat, lon).map((at) => Math.round(at * 20) / 20);
    if (x === lastX && y === lastY) continue;
    path += `${path ? "L" : "M"}${x} ${y}`;
    [lastX, lastY] = [x, y];
  }
  return path && path + "Z";
}

export function countries(): Country[] {
  const topology = shapes as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  return feature(topology, topology.objects.countries).features.map(({ geometry, properties }) => {
    const pieces = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
    let middle: [number, number] = [0, 0];
    let width = 0;
    let path = "";
    const whole = (pieces as Ring[][]).map((piece) => piece.map(unwrapped));
    for (const piece of whole) {
      for (const ring of piece) path += ringPath(ring);
      const points = piece[0].map(([lon, lat]) => project(lat, lon));
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      const across = Math.max(...xs) - Math.min(...xs);
      if (across > width) {
        width = across;
        middle = [(Math.max(...xs) + Math.min(...xs)) / 2, (Math.max(...ys) + Math.min(...ys)) / 2];
      }
    }
    const holds = (lat: number, lon: number) => whole.some((piece) => inside(piece, lat, lon));
    return { name: properties.name, path, middle, width, holds };
  });
}
