import { describe, expect, it } from "vitest";
import { amount, chooseLanguage, days, dictionaries, say } from "./words";

describe("words", () => {
  it("says everything in both languages with the same values", () => {
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort();
    for (const key of Object.keys(dictionaries.en) as (keyof typeof dictionaries.en)[])
      expect(names(dictionaries.fr[key]), key).toEqual(names(dictionaries.en[key]));
    expect(Object.keys(dictionaries.fr).sort()).toEqual(Object.keys(dictionaries.en).sort());
  });

  it("keeps the bounds of a figure apart", () => {
    chooseLanguage("en");
    const bounds = (low: number | null, high: number | null, approximate = false) =>
      amount({ value: null, low, high, approximate });
    expect(bounds(12, null)).toBe("≥ 12");
    expect(bounds(10, 15)).toBe("10–15");
    expect(bounds(100, 100, true)).toBe("≈ 100");
    expect(bounds(null, 50)).toBe("≤ 50");
    expect(bounds(0, 0)).toBe("0");
    expect(bounds(null, null)).toBe("?");
  });

  it("tells open days as open", () => {
    chooseLanguage("fr");
    expect(days(null, null)).toBe("jour non dit");
    expect(days("2017-10-06", null)).toBe("depuis le 2017-10-06");
    expect(say("claims.count", { shown: 1234, all: 5 })).toMatch(/^1\s?234 affirmations sur 5$/u);
  });
});
