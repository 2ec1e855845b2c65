import { describe, expect, it } from "vitest";
import { apart, few, grouped } from "./grouping";

const frame = { x: 0, y: 0, width: 1000, height: 500 };
const unit = 1; // one pixel
const places = (count: number, r = 4) =>
  Array.from({ length: count }, (_, i) => ({ item: i, x: (i * 37) % 1000, y: (i * 91) % 500, r }));

describe("grouped", () => {
  it("leaves few places alone, however close", () => {
    const drawn = grouped([...places(10), { item: 99, x: 0, y: 0, r: 4 }], frame, unit);
    expect(drawn).toHaveLength(11);
    expect(drawn.every(({ items }) => items.length === 1)).toBe(true);
  });

  it("loses no place that is in view, and draws no more than the view has room for", () => {
    const many = places(5000);
    const drawn = grouped(many, frame, unit);
    expect(drawn.flatMap(({ items }) => items).sort((a, b) => a - b)).toEqual(many.map(({ item }) => item));
    expect(drawn.length).toBeLessThan(Math.ceil(1000 / 40 + 1) * Math.ceil(500 / 40 + 1));
  });

  it("covers no sign with another", () => {
    const drawn = grouped(places(5000), frame, unit);
    for (const one of drawn)
      for (const other of drawn)
        if (one !== other) expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThanOrEqual(apart);
  });

  it("leaves out what is not in view, and keeps what reaches into it", () => {
    const drawn = grouped([{ item: "far", x: 2000, y: 10, r: 4 }, { item: "edge", x: 1010, y: 10, r: 20 }, { item: "country", x: 9999, y: 0, r: Infinity }], frame, unit);
    expect(drawn.map(({ items }) => items[0])).toEqual(["edge", "country"]);
  });

  it("never hides an area that shows its own size", () => {
    const drawn = grouped([...places(few + 50), { item: -1, x: 500, y: 250, r: 100 }], frame, unit);
    expect(drawn.find(({ items }) => items.includes(-1))!.items).toEqual([-1]);
  });

  it("groups the same places when the map is dragged", () => {
    const parts = (x: number) =>
      grouped(places(5000), { ...frame, x }, unit)
        .filter((each) => each.x > 100 && each.x < 900)
        .map(({ items }) => items.join())
        .sort();
    expect(parts(3)).toEqual(parts(0));
  });
});
