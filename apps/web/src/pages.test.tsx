// The pages as they are drawn: what a reader sees and what a key does, over answers of a server that is made up.
import { beforeEach, describe, expect, it } from "vitest";
import type { ClaimRow, Told } from "./api";
import { ClaimsPage } from "./ClaimsPage";
import { click, draw, press, serve, settled, type } from "./fake_server";
import { ReportView } from "./ReportView";
import { ReviewPage } from "./ReviewPage";
import { SourcesPage } from "./SourcesPage";
import type { ReportData } from "./record";
import { chooseLanguage } from "./words";

const row = (id: string, more: Partial<ClaimRow> = {}): ClaimRow => ({
  id,
  report: 1,
  position: 0,
  type: "casualties",
  certainty: "actual",
  background: false,
  trigger: "tués",
  evidence: "12 soldats ont été tués",
  confidence: 0.9,
  actors: [],
  targets: ["Syrian Army"],
  places: [{ label: "Al Mayadin", words: "Mayadine", country: "SY", precision: "exact" }],
  earliest: "2017-10-13",
  latest: "2017-10-13",
  figures: [{ words: "12", value: 12, low: 12, high: 12, approximate: false, unit: "person", kind: "killed", category: null }],
  voices: [{ label: "SOHR", words: "l'Observatoire", kind: "ngo", stance: "states" }],
  outlet: "Agence",
  title: null,
  language: "fr",
  origin: "a.txt",
  published: "2017-10-14",
  ...more,
});
const claims = (rows: ClaimRow[], offset = 0) => ({
  total: rows.length,
  all: rows.length,
  undated: 0,
  offset,
  facets: { type: [["casualties", rows.length]], place: [], actor: [], voice: [], certainty: [], outlet: [], report: [] },
  rows: rows.slice(offset),
});
const told = (id: string, speaker: string): Told => ({
  ...(row(id) as unknown as Told),
  witness: 1,
  places: ["Al Mayadin"],
  voices: [{ label: speaker, stance: "states" }],
});
const text = "Selon l'armée, 12 soldats ont été tués.";
const mention = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const report: ReportData = {
  number: 1,
  origin: "a.txt",
  program: "0.1.0",
  readings: 1,
  claim_ids: ["one"],
  record: {
    report: { id: "x", language: "fr", published: "2017-10-13", outlet: "<b>Agence</b>", url: "javascript:alert(1)", title: "<img src=x onerror=alert(1)>", text },
    sentences: [[0, text.length]],
    places: [],
    times: [],
    actors: [{ name: "Syrian Army", kind: "state_forces", country: "SY", mentions: [mention("l'armée"), mention("soldats")], epithets: [] }],
    figures: [{ mention: mention("12"), value: 12, low: 12, high: 12, approximate: false, unit: "person", kind: "killed", category: null }],
    voices: [{ source: { mention: mention("l'armée"), actor: 0 }, cue: mention("Selon"), stance: "states", content: [[15, 38]], quoted: false, within: null }],
    claims: [
      {
        id: "c0",
        type: "casualties",
        trigger: mention("tués"),
        actor: [],
        target: [0],
        place: [],
        time: null,
        figures: [0],
        when: null,
        voices: [0],
        background: false,
        certainty: "actual",
        evidence: [15, 38],
        confidence: 0.9,
        why: [],
        means: null,
        disputes: null,
      },
    ],
    notes: [],
  },
};

beforeEach(() => {
  chooseLanguage("en");
  sessionStorage.clear();
  history.replaceState(null, "", "/");
});

describe("the report", () => {
  it("lights the words of a field, and the field of words", async () => {
    const page = await draw(<ReportView data={report} />);
    const figure = [...page.querySelectorAll<HTMLElement>(".card .field")].find((each) => each.textContent!.includes("12 killed"))!;
    await click(figure);
    expect([...page.querySelectorAll("article .lit")].map((each) => each.textContent)).toEqual(["12"]);
    await click([...page.querySelectorAll("article [data-keys]")].find((each) => each.textContent === "tués")!);
    expect([...page.querySelectorAll("aside .field.lit")].map((each) => each.textContent)).toContain("“tués”");
  });

  it("shows hostile names as text and makes no link of what is no address of the web", async () => {
    const page = await draw(<ReportView data={report} />);
    expect(page.querySelector("h1")!.textContent).toBe("<img src=x onerror=alert(1)>");
    expect(page.querySelectorAll("img, b, a[href^=javascript]").length).toBe(0);
  });

  it("is laid out from the right when its language is", async () => {
    const arabic = structuredClone(report);
    arabic.record.report.language = "ar";
    const page = await draw(<ReportView data={arabic} />);
    expect(page.querySelector("article")!.getAttribute("dir")).toBe("rtl");
    expect(page.querySelector("header")!.getAttribute("dir")).toBe("rtl");
    expect(page.querySelector("aside")!.getAttribute("dir")).toBeNull();
  });
});

describe("the table of claims", () => {
  it("asks for what the address says, and a click on a filter writes the address", async () => {
    const asked: string[] = [];
    serve({ claims: (search: URLSearchParams) => (asked.push(search.toString()), claims([row("one"), row("two")])) });
    history.replaceState(null, "", "/claims?place=Raqqa&sort=-day");
    const page = await draw(<ClaimsPage />);
    expect(asked[0]).toContain("place=Raqqa");
    expect(asked[0]).toContain("sort=-day");
    expect(page.querySelectorAll("tbody tr").length).toBe(2);
    await click(page.querySelector(".filters input[type=checkbox]")!);
    expect(new URLSearchParams(location.search).getAll("type")).toEqual(["casualties"]);
    expect(asked[asked.length - 1]).toContain("type=casualties");
  });

  it("says what went wrong and tries again when told to", async () => {
    let broken = true;
    serve({ claims: () => (broken ? 500 : claims([row("one")])) });
    const page = await draw(<ClaimsPage />);
    expect(page.querySelector("[role=alert]")!.textContent).toContain("no answer for claims");
    broken = false;
    await click(page.querySelector("[role=alert] button")!);
    expect(page.querySelectorAll("tbody tr").length).toBe(1);
  });
});

describe("the sources", () => {
  const voice = (name: string) => ({ name, kind: null, party: false, claims: 3, first_hand: 3, reports: 2, stances: { states: 3 }, outlets: ["Agence"], wordings: [name] });
  const answers = {
    voices: { own: 5, voices: [voice("SOHR"), voice("Syrian Army")] },
    disagreements: {
      total: 1,
      pairs: [
        {
          who: { name: "SOHR", outlet: false },
          whom: { name: "Syrian Army", outlet: false },
          events: 2,
          total: 1,
          clashes: [{ event: "eone", kind: "figures", claim: told("one", "SOHR"), other: told("two", "Syrian Army") }],
        },
      ],
    },
  };

  it("names with whom each disagrees, and leads to the claims of both", async () => {
    serve(answers);
    const page = await draw(<SourcesPage />);
    const cells = [...page.querySelectorAll("tbody tr")].map((each) => each.querySelector("[data-label='Disagrees with']")!.textContent);
    expect(cells).toEqual(["Syrian Army (2)", "SOHR (2)"]);
    history.replaceState(null, "", "/sources?who=SOHR");
    dispatchEvent(new PopStateEvent("popstate"));
    await settled();
    const links = [...page.querySelectorAll(".against a")].map((each) => each.getAttribute("href"));
    expect(links).toContain("/reports/1?claim=one");
    expect(links).toContain("/reports/1?claim=two");
    expect(links).toContain("/events/eone");
  });

  it("shows the sources while the claims are still being compared", async () => {
    serve({ ...answers, disagreements: 202 });
    const page = await draw(<SourcesPage />);
    expect(page.querySelectorAll("tbody tr").length).toBe(2);
    expect(page.textContent).toContain("being compared");
  });
});

describe("the review", () => {
  const decision = (body: Record<string, unknown>, key: string) => ({ number: 1, key, field: null, value: "", was: "", sides: [[], []], undoes: null, at: "now", in_force: true, ...body });
  const start = async (rows: ClaimRow[], more: Record<string, unknown> = {}) => {
    sessionStorage.setItem("selon-token", "0".repeat(32));
    let keys = 0;
    const sent = serve({
      ledger: { name: "x", program: "selon", read_only: false, reports: 1, readings: 1, claims: rows.length, notes: 0 },
      queue: (search: URLSearchParams) => {
        const at = Math.min(Number(search.get("offset")), rows.length - 1);
        return { open: rows.length, of: 9, same_total: 0, same: [], claims: claims(rows, Math.max(0, at)) };
      },
      "reports/1": report,
      decisions: (_: URLSearchParams, body: Record<string, unknown>[] | undefined) => ({ decisions: (body ?? []).map((each) => decision(each, `k${++keys}`)) }),
      ...more,
    });
    const page = await draw(<ReviewPage />);
    return { page, sent: () => sent.map(({ body }) => body as Record<string, unknown>[]) };
  };
  const named = async (page: HTMLElement) => type(page.querySelector<HTMLInputElement>("[aria-label='Your name']")!, "Ada");

  it("accepts by one key with the author's name, and asks for the name first", async () => {
    const { page, sent } = await start([row("one"), row("two")]);
    await press("a");
    expect(page.querySelector("[role=alert]")!.textContent).toContain("who decides");
    expect(sent()).toEqual([]);
    await named(page);
    await press("a");
    expect(sent()).toHaveLength(1);
    expect(sent()[0]).toEqual([{ kind: "accept", claim: "one", author: "Ada", reason: "" }]);
  });

  it("takes back and takes again what was done", async () => {
    const { page, sent } = await start([row("one"), row("two")]);
    await named(page);
    await press("f");
    await press("u");
    await press("y");
    expect(sent().map(([first]) => [first.kind, first.claim ?? first.undoes])).toEqual([
      ["flag", "one"],
      ["undo", "k1"],
      ["flag", "one"],
    ]);
  });

  it("asks why a claim is taken out", async () => {
    const { page, sent } = await start([row("one")]);
    await named(page);
    await press("r");
    expect(sent()).toEqual([]);
    await type(page.querySelector<HTMLInputElement>("dialog input[required]")!, "a film is told");
    page.querySelector("dialog form")!.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await settled();
    expect(sent()[0][0]).toMatchObject({ kind: "reject", claim: "one", reason: "a film is told" });
  });

  it("corrects a field, beginning with what it says", async () => {
    const { page, sent } = await start([row("one")], {
      fields: { claim: "one", fields: [{ name: "certainty", value: "actual" }, { name: "actor", value: "Syrian Army" }], choices: { certainty: ["actual", "planned"], actor: ["Syrian Army", "Russia"] } },
    });
    await named(page);
    await press("c");
    const [field] = page.querySelectorAll<HTMLSelectElement>("dialog select");
    await type(field, "actor");
    const box = page.querySelector<HTMLInputElement>("dialog input[list]")!;
    expect(box.value).toBe("Syrian Army");
    await type(box, "Russia");
    await type(page.querySelector<HTMLInputElement>("dialog input[required]")!, "told so");
    page.querySelector("dialog form")!.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await settled();
    expect(sent()[0][0]).toMatchObject({ kind: "correct", claim: "one", field: "actor", value: "Russia", reason: "told so" });
  });

  it("links two claims as one happening, or parts them", async () => {
    const { page, sent } = await start([row("one")], {
      links: { event: "eone", others: [told("same", "SOHR")], against: [], near_total: 1, near: [{ event: "enear", reports: 1, first: told("near", "Army") }] },
    });
    await named(page);
    const link = async (at: number) => {
      await press("l");
      await click(page.querySelectorAll("dialog input[type=radio]")[at]);
      await type(page.querySelector<HTMLInputElement>("dialog input[type=text][required]")!, "seen");
      page.querySelector("dialog form")!.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
      await settled();
    };
    await link(0);
    await link(1);
    expect(sent()[0][0]).toMatchObject({ kind: "merge", sides: [["one"], ["near"]], reason: "seen", author: "Ada" });
    expect(sent()[1][0]).toMatchObject({ kind: "split", sides: [["one"], ["same"]] });
  });

  it("accepts all that say the same at once, and takes them back at once", async () => {
    const queue = { open: 3, of: 3, same_total: 2, same: ["two", "three"], claims: claims([row("one"), row("two"), row("three")]) };
    const { page, sent } = await start([row("one")], { queue });
    await named(page);
    expect(page.textContent).toContain("Accept all 3 identical");
    await press("i");
    expect(sent()[0].map(({ kind, claim }) => `${kind} ${claim}`)).toEqual(["accept one", "accept two", "accept three"]);
    await press("u");
    expect(sent()[1].map(({ undoes }) => undoes)).toEqual(["k3", "k2", "k1"]);
  });

  it("goes on without deciding, and keeps the place in the address", async () => {
    const { page, sent } = await start([row("one"), row("two")]);
    await named(page);
    await press("n");
    expect(location.search).toBe("?from=1");
    await press("a");
    expect(sent()[0][0]).toMatchObject({ claim: "two" });
    await press("p");
    expect(location.search).toBe("");
  });

  it("takes two keys that are pressed at once as two steps, and decides on nothing that has left the screen", async () => {
    const { page, sent } = await start([row("one"), row("two"), row("three")]);
    await named(page);
    const down = (key: string) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    down("n");
    down("n");
    await settled();
    expect(location.search).toBe("?from=2");
    await press("a");
    expect(sent()[0][0]).toMatchObject({ claim: "three" });
  });

  it("leaves letters alone while somebody writes, and when keys are turned off", async () => {
    const { page, sent } = await start([row("one")]);
    await named(page);
    await press("a", page.querySelector("[aria-label='Reason']")!);
    const boxes = [...page.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
    await click(boxes[boxes.length - 1]);
    await press("a");
    expect(sent()).toEqual([]);
  });

  it("shows only disagreements when asked, in the address too", async () => {
    const asked: string[] = [];
    const { page } = await start([row("one")], {
      queue: (search: URLSearchParams) => (asked.push(search.toString()), { open: 1, of: 1, same_total: 0, same: [], claims: claims([row("one")]) }),
      links: { event: "eone", others: [], against: [told("other", "Army")], near_total: 0, near: [] },
    });
    await click(page.querySelector("input[type=checkbox]")!);
    expect(location.search).toBe("?differs=1");
    expect(asked[asked.length - 1]).toContain("differs=1");
    expect(page.querySelector(".against")!.textContent).toContain("Army");
  });

  it("says what was taken when a list breaks off", async () => {
    const { page } = await start([row("one")], { decisions: (_: URLSearchParams, body: Record<string, unknown>[] | undefined) => ({ decisions: body ? [decision(body[0], "k1")] : [], ...(body && { error: "the disk is full" }) }) });
    await named(page);
    await press("a");
    expect(page.querySelector("[role=alert]")!.textContent).toContain("the disk is full");
  });

  it("decides nothing in a ledger that is open for reading", async () => {
    const { page, sent } = await start([row("one")], { ledger: { name: "x", program: "selon", read_only: true, reports: 1, readings: 1, claims: 1, notes: 0 } });
    await press("a");
    expect(page.querySelector("[aria-keyshortcuts]")).toBeNull();
    expect(sent()).toEqual([]);
  });
});
