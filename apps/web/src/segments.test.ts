import { describe, expect, it } from "vitest";
import { codePointOffsets, cut } from "./segments";

describe("segments", () => {
  it("counts code points and not halves of them", () => {
    expect([...codePointOffsets("a🚨b")]).toEqual([0, 1, 3, 4]);
  });

  it("keeps every character of every paragraph, whatever overlaps", () => {
    const text = "🚨 Deir Ezzor (دير الزور)\r\nSelon l'armée, e\u0301té.\n\nFin";
    const length = [...text].length;
    for (let round = 0; round < 200; round++) {
      const spans = Array.from({ length: 12 }, (_, i) => {
        const start = Math.floor((round * 7 + i * 13) % length);
        return { key: `k${i}`, start, end: Math.min(length, start + 1 + ((round * i) % 9)) };
      });
      const joined = cut(text, spans).map((line) => line.map((segment) => segment.text).join(""));
      expect(joined).toEqual(["🚨 Deir Ezzor (دير الزور)", "Selon l'armée, e\u0301té.", "Fin"]);
    }
  });

  it("gives each segment the keys that cover it, the longest first", () => {
    const [line] = cut("abcdef", [
      { key: "inner", start: 2, end: 4 },
      { key: "outer", start: 1, end: 5 },
    ]);
    expect(line.map((segment) => [segment.text, segment.keys])).toEqual([
      ["a", []],
      ["b", ["outer"]],
      ["cd", ["outer", "inner"]],
      ["e", ["outer"]],
      ["f", []],
    ]);
  });

  it("carries a span over a paragraph's end", () => {
    const lines = cut("ab\ncd", [{ key: "voice", start: 1, end: 4 }]);
    expect(lines.map((line) => line.map((segment) => segment.keys.length))).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});
