// Pictures of every page, light and dark, wide and narrow, for looking at: node e2e/screenshots.mjs ADDRESS FOLDER
import { chromium } from "playwright-core";

const [address, folder] = process.argv.slice(2);
const pages = {
  claims: "/claims",
  filtered: "/claims?type=casualties&sort=-day",
  reports: "/reports",
  report: "/reports/1",
  map: "/map",
  events: "/events",
  sources: "/sources",
  review: "/review",
};
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const colorScheme of ["light", "dark"]) {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 860 }, locale: colorScheme === "dark" ? "fr-FR" : "en-GB" });
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && console.log(message.text()));
  page.on("pageerror", (error) => console.log(String(error)));
  await page.goto(address);
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(new URL(path, address).href);
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
  }
  await page.setViewportSize({ width: 400, height: 800 });
  await page.goto(new URL("/reports/1", address).href);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${folder}/narrow-${colorScheme}.png` });
}
await browser.close();
