// The address is the state: what a page shows is read from it, and every click writes it.
import { useEffect, useState } from "preact/hooks";

export interface Route {
  path: string;
  query: URLSearchParams;
}

const listeners = new Set<() => void>();

export function go(address: string, how: "push" | "replace" = "push") {
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  for (const listener of listeners) listener();
}

function here(): Route {
  return { path: location.pathname, query: new URLSearchParams(location.search) };
}

export function useRoute(): Route {
  const [route, setRoute] = useState(here);
  useEffect(() => {
    const update = () => setRoute(here());
    listeners.add(update);
    addEventListener("popstate", update);
    return () => {
      listeners.delete(update);
      removeEventListener("popstate", update);
    };
  }, []);
  return route;
}

// Plain clicks on links of ours change the address without loading the page anew.
export function followLinks(event: MouseEvent) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = (event.target as Element).closest?.("a");
  if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
  if (link.pathname.startsWith("/api/")) return;
  if (link.pathname === location.pathname && link.search === location.search && link.hash) return;
  event.preventDefault();
  const same = link.pathname === location.pathname;
  go(link.pathname + link.search);
  if (!same) scrollTo(0, 0);
}

export const filterNames = ["type", "place", "actor", "voice", "certainty", "outlet", "report"] as const;
export const otherNames = ["since", "until", "undated", "q", "sort"] as const;

// The part of an address that chooses claims, in one order, so that one state has one address.
export function claimQuery(query: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const name of filterNames) for (const value of query.getAll(name)) if (value) kept.append(name, value);
  for (const name of otherNames) {
    const value = query.get(name);
    if (value) kept.set(name, value);
  }
  return kept.toString();
}

export function toggled(query: URLSearchParams, name: string, value: string): string {
  const values = query.getAll(name);
  const next = new URLSearchParams(query);
  next.delete(name);
  for (const other of values) if (other !== value) next.append(name, other);
  if (!values.includes(value)) next.append(name, value);
  next.delete("shown");
  return next.toString();
}

export function changed(query: URLSearchParams, name: string, value: string | null): string {
  const next = new URLSearchParams(query);
  if (value) next.set(name, value);
  else next.delete(name);
  if (name !== "shown") next.delete("shown");
  return next.toString();
}

export function address(path: string, query: string): string {
  return query ? `${path}?${query}` : path;
}
