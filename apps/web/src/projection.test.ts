import { describe, expect, it } from "vitest";
import { fit, project, unitsPerKm, zoom } from "./projection";

describe("projection", () => {
  it("puts the equator in the middle and the north above", () => {
    expect(project(0, 0)).toEqual([500, 500]);
    expect(project(35, 40)[1]).toBeLessThan(project(34, 40)[1]);
  });

  it("draws a kilometre as long as it is", () => {
    const [, south] = project(35, 40);
    const [, north] = project(36, 40);
    expect((south - north) / 111.2).toBeCloseTo(unitsPerKm(35.5), 2);
  });

  it("shows every point in the frame", () => {
    const view = fit([project(35, 40), project(13, 2)], 1.6);
    for (const [x, y] of [project(35, 40), project(13, 2)]) {
      expect(x).toBeGreaterThan(view.x);
      expect(x).toBeLessThan(view.x + view.width);
      expect(y).toBeGreaterThan(view.y);
      expect(y).toBeLessThan(view.y + view.width / 1.6);
    }
  });

  it("keeps the point under the pointer", () => {
    const view = { x: 100, y: 200, width: 160 };
    const near = zoom(view, 0.5, 1.6, [0.25, 0.75]);
    expect(near.x + near.width * 0.25).toBeCloseTo(140);
    expect(near.y + (near.width / 1.6) * 0.75).toBeCloseTo(275);
  });
});
