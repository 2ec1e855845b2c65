// What of a map is drawn when it holds thousands of places: those in view, and where they crowd, one sign for several.
//
// In: places with their position and reach in the map's units, the view, and the units of one pixel. Out: what to draw,
// each with the places that it stands for. As long as few are in view each stands for itself; a browser redraws a few
// hundred shapes at once while the map is dragged, thousands it does not.

export interface Drawn<Item> {
  items: Item[];
  x: number;
  y: number;
}
interface Placed<Item> {
  item: Item;
  x: number;
  y: number;
  r: number; // Infinity: a country's own shape
}
interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const few = 300;
const cell = 40; // pixels
export const apart = 36; // pixels between two signs, so that none covers another's number
const large = 20; // pixels: what reaches so far is told apart by its size

export function grouped<Item>(places: Placed<Item>[], frame: Frame, unit: number): Drawn<Item>[] {
  const inView = ({ x, y }: { x: number; y: number }, r: number) =>
    x + r > frame.x && x - r < frame.x + frame.width && y + r > frame.y && y - r < frame.y + frame.height;
  const seen = places.filter((place) => inView(place, place.r));
  const alone = ({ item, x, y }: Placed<Item>): Drawn<Item> => ({ items: [item], x, y });
  if (seen.length <= few) return seen.map(alone);
  const small = places.filter(({ r }) => r <= large * unit);
  return [...seen.filter(({ r }) => r > large * unit).map(alone), ...signs(small, unit).filter((sign) => inView(sign, large * unit))];
}

// Of all places, seen or not, and in cells of the map: dragging the view does not regroup them.
function signs<Item>(places: Placed<Item>[], unit: number): Drawn<Item>[] {
  const cells = new Map<string, Placed<Item>[]>();
  const at = (value: number) => Math.floor(value / (cell * unit));
  for (const each of places) {
    const key = `${at(each.x)} ${at(each.y)}`;
    const there = cells.get(key);
    if (there) there.push(each);
    else cells.set(key, [each]);
  }
  const middle = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const fullest = [...cells].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
  const drawn = new Map<string, Drawn<Item>>();
  for (const [key, there] of fullest) {
    const sign = { items: there.map(({ item }) => item), x: middle(there.map(({ x }) => x)), y: middle(there.map(({ y }) => y)) };
    const [column, row] = key.split(" ").map(Number);
    let near: Drawn<Item> | undefined; // signs of cells further away than the next ones are far enough
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++) {
        const other = drawn.get(`${column + dx} ${row + dy}`);
        if (other && Math.abs(other.x - sign.x) < apart * unit && Math.abs(other.y - sign.y) < apart * unit) near ??= other;
      }
    if (near) near.items.push(...sign.items);
    else drawn.set(key, sign);
  }
  return [...drawn.values()];
}
