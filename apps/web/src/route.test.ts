import { describe, expect, it } from "vitest";
import { changed, claimQuery, toggled } from "./route";

describe("route", () => {
  it("adds a value of a field and takes it away again", () => {
    const query = new URLSearchParams("type=capture&shown=300");
    const both = toggled(query, "type", "siege");
    expect(both).toBe("type=capture&type=siege");
    expect(toggled(new URLSearchParams(both), "type", "capture")).toBe("type=siege");
  });

  it("gives one state one address", () => {
    const a = claimQuery(new URLSearchParams("q=a+b&type=capture&x=1&place="));
    const b = claimQuery(new URLSearchParams("type=capture&q=a%20b"));
    expect(a).toBe(b);
  });

  it("keeps what it does not change", () => {
    expect(changed(new URLSearchParams("type=capture&since=2017-10-01"), "since", null)).toBe("type=capture");
  });
});
