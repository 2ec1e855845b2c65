// For tests of components: a server that answers from a list, and a page that is drawn and waited for.
import { render } from "preact";
import { act } from "preact/test-utils";
import type { ComponentChild } from "preact";
import { afterEach, vi } from "vitest";

export interface Sent {
  path: string;
  body: unknown;
}

// Answers by the part of the address behind /api/ and before its question mark. A number is a status without answer.
export function serve(answers: Record<string, unknown | ((search: URLSearchParams, body: unknown) => unknown)>): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal("fetch", async (address: string, options: { method?: string; body?: string } = {}) => {
    const url = new URL(address, "http://127.0.0.1:8000");
    const path = url.pathname.replace(/^\/api\//, "");
    const body = options.body === undefined ? undefined : JSON.parse(options.body);
    if (options.method === "POST") sent.push({ path, body });
    const found = answers[path];
    const told = typeof found === "function" ? found(url.searchParams, body) : found;
    const status = typeof told === "number" ? told : told === undefined ? 404 : 200;
    const json = typeof told === "object" ? told : status === 202 ? { pending: true } : { error: `no answer for ${path}` };
    return new Response(JSON.stringify(json), { status, headers: { "Content-Type": "application/json" } });
  });
  return sent;
}

let root: HTMLElement | null = null;

export async function draw(page: ComponentChild): Promise<HTMLElement> {
  root = document.createElement("div");
  document.body.append(root);
  await act(async () => render(page, root!));
  await settled();
  return root;
}

// Until all that was asked is answered and drawn.
export async function settled() {
  for (let i = 0; i < 6; ++i) await act(async () => void (await new Promise((done) => setTimeout(done, 5))));
}

export async function press(key: string, at: EventTarget = document.body) {
  await act(async () => void at.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));
  await settled();
}

export async function type(box: HTMLInputElement | HTMLSelectElement, words: string) {
  await act(async () => {
    box.value = words;
    box.dispatchEvent(new Event(box.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  });
  await settled();
}

export async function click(at: Element) {
  await act(async () => void (at as HTMLElement).click());
  await settled();
}

afterEach(() => {
  if (root) render(null, root);
  document.body.replaceChildren();
  root = null;
  vi.unstubAllGlobals();
});
