// The pages in a real browser, over a ledger that selon reads from the example reports and one hostile report.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";

const selon = process.env.SELON!;
const root = resolve(__dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "selon-pages-"));
const ledger = join(folder, "essai.ledger");
const script = "</script><script>window.broken = 1</script><img src=x onerror='window.broken = 2'>";

let server: ChildProcess;
let address: string; // with the token
let browser: Browser;
let context: BrowserContext;
let page: Page;
let trouble: string[];

const at = (path: string) => new URL(path, address).href;
const start = (...options: string[]) =>
  new Promise<[ChildProcess, string]>((done, failed) => {
    const child = spawn(selon, ["serve", ledger, "--port", "0", ...options], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.once("data", (bytes) => done([child, String(bytes).trim()]));
    child.once("exit", (code) => failed(new Error(`selon serve ended with ${code}`)));
  });

beforeAll(async () => {
  const hostile = {
    text: `Selon l'armée, 12 soldats ont été tués vendredi à Mayadine. ${script}`,
    published: "2017-10-13",
    title: script,
    outlet: script,
    url: "javascript:window.broken=3",
  };
  // Stands as it would in a right-to-left report: the layout is tested whether or not its language is read.
  const arabic = { text: "قال الجيش السوري إن 12 جنديا قتلوا في الميادين.", published: "2017-10-13", title: "الميادين", language: "fr" };
  // Two outlets about one happening, with tolls that cannot both be.
  const one = { text: "Au moins 20 civils ont été tués jeudi dans des frappes aériennes sur Hodeida, au Yémen, selon une source médicale.", published: "2018-08-02", outlet: "Agence Nord" };
  const other = { text: "Les frappes aériennes de jeudi sur Hodeida ont tué 8 civils, ont affirmé les rebelles houthis.", published: "2018-08-03", outlet: "Radio Golfe" };
  const lines = join(folder, "reports.jsonl");
  writeFileSync(lines, [hostile, arabic, one, other].map((line) => JSON.stringify(line)).join("\n"));
  execFileSync(selon, ["read", join(root, "languages/fr/reports"), lines, "--ledger", ledger], { stdio: "ignore" });
  [server, address] = await start();
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser?.close();
  server?.kill("SIGINT");
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 860 } });
  page = await context.newPage();
  trouble = [];
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
  page.on("request", (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:|file:)/.test(request.url())) trouble.push(`asks the network: ${request.url()}`);
  });
});
afterEach(async () => {
  await context.close();
  expect(trouble).toEqual([]);
});

const open = async (path: string) => {
  await page.goto(at(path));
  await page.waitForLoadState("networkidle");
};

test("a click on a field lights its words, and no letter moves", async () => {
  await open("/reports/1");
  const boxes = () =>
    page.$$eval("article [data-keys]", (all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())).join("\n"));
  const before = await boxes();
  await page.locator(".card .field", { hasText: "killed" }).first().click();
  expect(await page.locator("article .lit").allTextContents()).toContain("27");
  await page.locator(".card h3 .field").nth(3).click();
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await boxes()).toBe(before);
});

test("a click on words lights the fields that used them", async () => {
  await open("/reports/1");
  await page.locator("article [data-keys]", { hasText: /^27$/ }).first().click();
  await expect.poll(() => page.locator("aside .field.lit").count()).toBeGreaterThan(0);
  expect((await page.locator("aside dd .field.lit").allTextContents()).join()).toContain("27");
  await page.keyboard.press("Escape");
});

test("in the text the arrow keys go from mention to mention", async () => {
  await open("/reports/1");
  await page.locator("article [data-keys]").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  expect(await page.locator("article [data-keys]").nth(1).getAttribute("class")).toContain("lit");
});

test("the text of a report is there letter for letter", async () => {
  await open("/reports/1");
  const text = readFileSync(join(root, "languages/fr/reports/01-el-fasher.txt"), "utf-8");
  const shown = (await page.locator("article p").allTextContents()).join("\n");
  expect(shown).toBe(text.split(/\n/).filter((line) => line.trim()).join("\n"));
});

test("every filter is in the address, which a fresh browser restores", async () => {
  await open("/claims");
  await page.getByLabel("casualties", { exact: false }).first().check();
  await page.waitForURL(/type=casualties/);
  await page.getByRole("button", { name: "Day" }).click();
  await page.waitForURL(/sort=day/);
  const all = await page.locator("tbody tr").count();
  await page.getByPlaceholder("Search words").fill("tués");
  await page.waitForURL(/q=tu/);
  // The address changes before the answer comes.
  await expect.poll(() => page.locator("tbody tr").count(), { timeout: 10_000 }).toBeLessThan(all);
  const rows = await page.locator("tbody tr").allTextContents();
  expect(rows.length).toBeGreaterThan(0);
  const other = await (await browser.newContext({ locale: "en-GB" })).newPage();
  await other.goto(page.url());
  await other.waitForSelector("tbody tr");
  await expect.poll(() => other.locator("tbody tr").allTextContents(), { timeout: 10_000 }).toEqual(rows);
  await other.context().close();
  await page.goBack();
  await page.goBack();
  await page.waitForURL((url) => !url.search.includes("type="));
});

test("an export holds exactly the rows that are shown", async () => {
  await open("/claims?type=casualties&sort=-day");
  const ids = await page.$$eval("tbody tr td:first-child a", (links) => links.map((a) => new URL((a as HTMLAnchorElement).href).searchParams.get("claim")));
  const href = await page.getByRole("link", { name: "CSV" }).getAttribute("href");
  const csv = await (await context.request.get(at(href!))).text();
  expect(csv.trim().split("\r\n").slice(1).map((line) => line.split(",")[0])).toEqual(ids);
});

test("hostile titles, outlets, addresses and texts stay text", async () => {
  for (const path of ["/claims?q=window.broken", "/reports", "/reports/10", "/sources", "/map"]) {
    await open(path);
    expect(await page.evaluate(() => (window as { broken?: number }).broken), path).toBeUndefined();
    expect(await page.locator("img").count(), path).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count(), path).toBe(0);
  }
  await open("/reports/10");
  expect(await page.locator("h1").textContent()).toBe(script);
});

test("right-to-left text is laid out from the right", async () => {
  await open("/reports/11");
  const direction = await page.locator("article p").first().evaluate((each) => getComputedStyle(each).direction);
  expect(direction).toBe("rtl");
});

test("a title in Arabic is laid out from the right inside a page in French", async () => {
  await open("/reports/11");
  const [box, head] = await page.locator("h1").evaluate((each) => [each.querySelector("bdi")!, each].map((at) => at.getBoundingClientRect().x));
  expect(box).toBe(head); // it begins where the interface begins
  expect(await page.locator("h1 bdi").evaluate((each) => getComputedStyle(each).unicodeBidi)).toBe("isolate");
});

test("on a phone no page is wider than the screen, and none scrolls sideways in print", async () => {
  for (const [media, width] of [["screen", 360], ["print", 794]] as const) {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ media });
    for (const path of ["/claims", "/reports", "/reports/1", "/map", "/events?alone=1", "/sources", "/review"]) {
      await open(path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(over, `${media} ${path}`).toBeLessThanOrEqual(0);
    }
  }
});

test("a source leads to the claims that stand against its own", async () => {
  await open("/sources");
  await page.locator("td[data-label='Disagrees with'] a, .plainlist a").first().click();
  await page.waitForURL(/who=/);
  await page.locator(".clashes a").first().click();
  await page.waitForURL(/\/reports\/\d+\?claim=/);
  await page.waitForSelector(".card.chosen");
});

test("the map draws each place and leads to its claims", async () => {
  await open("/map");
  await page.waitForSelector(".spot");
  expect(await page.locator(".spot").count()).toBeGreaterThan(5);
  expect(await page.locator(".uplot").count()).toBe(1);
  await page.locator("details a").first().click();
  await page.waitForURL(/\/claims\?place=/);
});

test("an event leads from each value to its words", async () => {
  await open("/events?alone=1");
  await page.locator("tbody th a").first().click();
  await page.waitForURL(/\/events\/e/);
  await page.locator("tbody td a").first().click();
  await page.waitForURL(/\/reports\/\d+\?claim=/);
  await page.waitForSelector(".card.chosen");
  expect(await page.locator("article .lit").count()).toBeGreaterThan(0);
});

test("a review by keyboard alone accepts, corrects and takes back", async () => {
  await page.goto(address);
  await page.waitForURL((url) => url.hash === ""); // the token does not stay in the address
  await open("/review");
  await page.getByLabel("Your name").fill("Ada");
  await page.locator("h1").first().click();
  const progress = async () => Number(/^[\d,]+/.exec((await page.getByRole("status").first().textContent())!)![0]);
  const before = await progress();
  await page.keyboard.press("a");
  await expect.poll(progress).toBe(before - 1);
  await page.keyboard.press("r");
  await page.getByRole("dialog").getByLabel("Reason").waitFor();
  await page.keyboard.type("it is the title again");
  await page.keyboard.press("Enter");
  await expect.poll(progress).toBe(before - 2);
  await page.keyboard.press("u");
  await expect.poll(progress).toBe(before - 1);
  await page.keyboard.press("y");
  await expect.poll(progress).toBe(before - 2);
  await page.keyboard.press("n");
  await page.waitForURL(/from=1/);
  await page.keyboard.press("p");
  await page.waitForURL((url) => url.search === "");
  await expect.poll(() => page.getByRole("button", { name: "Correct" }).isEnabled()).toBe(true);
  await page.keyboard.press("c");
  await page.getByLabel("Its right value").selectOption("planned");
  await page.getByRole("dialog").getByLabel("Reason").fill("it is announced");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".card.chosen .certainty.planned").count()).toBe(1);
});

test("two claims are linked as one happening by keyboard alone", async () => {
  await page.goto(address);
  await open("/review?type=casualties&q=Hodeida");
  await page.getByLabel("Your name").fill("Ada");
  await page.keyboard.press("Enter"); // leaves the box, so that keys decide
  await page.keyboard.press("l");
  await page.getByRole("dialog").getByRole("searchbox").fill("Bakhmout");
  await page.locator("dialog .option").first().waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.getByRole("dialog").getByLabel("Reason").fill("one war");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const { decisions } = await (await context.request.get(at("/api/decisions"))).json();
  expect(decisions.map(({ kind }: { kind: string }) => kind)).toContain("merge");
  await page.keyboard.press("u");
  await expect.poll(async () => (await (await context.request.get(at("/api/decisions"))).json()).decisions.at(-1).kind).toBe("undo");
});

test("without the token nothing is written, and the page says so", async () => {
  await open("/review");
  expect(await page.locator(".bad").textContent()).toContain("selon serve");
  const answer = await context.request.post(at("/api/decisions"), { data: { kind: "accept", claim: "0", author: "x" } });
  expect(answer.status()).toBe(403);
});

test("French is one choice away, and stays", async () => {
  await open("/claims");
  await page.getByLabel("Language").selectOption("fr");
  await page.waitForSelector("h1:has-text('Affirmations')");
  await open("/sources");
  expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  expect(await page.locator("nav").textContent()).toContain("Dépêches");
});

test("a page of one file works from the disk without a network", async () => {
  const file = join(folder, "report.html");
  execFileSync(selon, ["page", ledger, "1", "-o", file]);
  await context.setOffline(true);
  await page.goto(pathToFileURL(file).href);
  await page.locator(".card .field", { hasText: "killed" }).first().click();
  expect(await page.locator("article .lit").allTextContents()).toContain("27");
});

test.each(["light", "dark"] as const)("axe finds nothing serious on any page (%s)", async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await page.goto(address);
  for (const path of ["/claims", "/reports", "/reports/1", "/map", "/events?alone=1", "/sources", "/review"]) {
    await open(path);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const result = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      });
      return result.violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(" | ")}`);
    });
    expect(found, path).toEqual([]);
  }
});

test("the first load is under 250 kB, gzipped and without the map", async () => {
  const { gzipSync } = await import("node:zlib");
  let bytes = 0;
  page.on("response", async (response) => {
    if (!response.url().includes("/api/")) bytes += gzipSync(await response.body().catch(() => Buffer.alloc(0))).length;
  });
  await open("/claims");
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThan(250_000);
});

test("Ctrl-C ends the server with a clean exit", async () => {
  const [child] = await start("--read-only");
  const ended = new Promise((done) => child.once("exit", (code) => done(code)));
  child.removeAllListeners("error");
  child.kill("SIGINT");
  expect(await ended).toBe(0);
});
