// Asks the server (docs/pages.md). Every answer is text for the page to show, never markup.
import { useEffect, useState } from "preact/hooks";

export interface About {
  name: string;
  program: string;
  read_only: boolean;
  reports: number;
  readings: number;
  claims: number;
  notes: number;
}
export interface ReportRow {
  number: number;
  id: string;
  origin: string;
  published: string | null;
  outlet: string | null;
  url: string | null;
  title: string | null;
  language: string | null;
  claims: number;
  notes: number;
  readings: number;
}
export interface ClaimRow {
  id: string;
  report: number;
  position: number;
  type: string;
  certainty: string;
  background: boolean;
  trigger: string;
  evidence: string;
  confidence: number;
  actors: string[];
  targets: string[];
  places: { label: string; words: string | null; country: string | null; precision: string }[];
  earliest: string | null;
  latest: string | null;
  figures: {
    words: string;
    value: number | null;
    low: number | null;
    high: number | null;
    approximate: boolean;
    unit: string | null;
    kind: string;
    category: string | null;
  }[];
  voices: { label: string; words: string; kind: string | null; stance: string }[];
  outlet: string | null;
  title: string | null;
  language: string | null;
  origin: string | null;
  published: string | null;
}
export type FacetName = "type" | "certainty" | "place" | "actor" | "voice" | "outlet" | "report";
export interface ClaimsAnswer {
  total: number;
  all: number;
  undated: number;
  offset: number;
  facets: Record<FacetName, [string, number][]>;
  rows: ClaimRow[];
}
export interface PlacesAnswer {
  nowhere: number;
  unlocated: number;
  places: {
    name: string;
    country: string | null;
    admin1: string | null;
    lat: number;
    lon: number;
    radius_km: number;
    precision: string;
    claims: number;
    types: Record<string, number>;
    holders: { name: string; claims: number }[];
  }[];
}
export interface DaysAnswer {
  undated: number;
  spread: number;
  days: [string, number][];
}
// A claim of an event, with its own names and days.
export interface Told {
  id: string;
  report: number;
  witness: number;
  outlet: string | null;
  title: string | null;
  published: string | null;
  language: string | null;
  type: string;
  certainty: string;
  trigger: string;
  evidence: string;
  actors: string[];
  targets: string[];
  places: string[];
  earliest: string | null;
  latest: string | null;
  figures: ClaimRow["figures"];
  voices: { label: string; stance: string }[];
}
export interface Speaker {
  name: string;
  outlet: boolean; // an outlet in its own name
}
export interface DisagreementsAnswer {
  total: number;
  pairs: {
    who: Speaker;
    whom: Speaker;
    events: number;
    total: number;
    clashes: { event: string; kind: "denial" | "figures"; claim: Told; other: Told }[];
  }[];
}
export interface LinksAnswer {
  event: string | null; // null: it tells of no happening
  others: Told[];
  against: Told[];
  near_total: number;
  near: { event: string; reports: number; first: Told }[];
}
export interface FieldsAnswer {
  claim: string;
  fields: { name: string; value: string }[];
  choices: Record<string, string[]>;
}
export interface Decision {
  number: number;
  key: string;
  kind: string;
  claim: string | null;
  field: string | null;
  value: string;
  was: string;
  sides: [string[], string[]];
  undoes: string | null;
  author: string;
  reason: string | null;
  at: string;
  in_force: boolean;
}
export interface Queue {
  open: number;
  of: number;
  same_total: number;
  same: string[];
  claims: ClaimsAnswer;
}
export interface VoicesAnswer {
  own: number;
  voices: {
    name: string;
    kind: string | null;
    party: boolean;
    claims: number;
    first_hand: number;
    reports: number;
    stances: Record<string, number>;
    outlets: string[];
    wordings: string[];
  }[];
}

// The token comes behind the # of the address that selon serve printed, which browsers send to nobody; it is kept for
// this tab and taken out of the address at once, so that an address that is sent on does not carry it.
const tokenKey = "selon-token";
export function takeToken() {
  const found = /^#token=([0-9a-f]{32})$/.exec(location.hash);
  if (!found) return;
  sessionStorage.setItem(tokenKey, found[1]);
  history.replaceState(null, "", location.pathname + location.search);
}
export function token(): string | null {
  return sessionStorage.getItem(tokenKey);
}

async function answer<Answer>(response: Response): Promise<Answer> {
  const body = await response.json().catch(() => null);
  if (!response.ok) throw new Error(body?.error ?? `${response.status} ${response.statusText}`);
  return body as Answer;
}

export interface Got<Answer> {
  answer: Answer | null; // null: still being compared, ask again
  stale: boolean; // of the ledger as it was before; the newer answer is being made
}

export async function ask<Answer>(path: string, signal?: AbortSignal): Promise<Got<Answer>> {
  const response = await fetch(`/api/${path}`, { signal });
  const body = await answer<Answer>(response);
  return { answer: response.status === 202 ? null : body, stale: response.headers.get("X-Selon-Stale") !== null };
}

export async function tell<Answer>(path: string, body: unknown): Promise<Answer> {
  const headers: Record<string, string> = { "Content-Type": "application/json", "X-Selon-Token": token() ?? "" };
  return answer<Answer>(await fetch(`/api/${path}`, { method: "POST", headers, body: JSON.stringify(body) }));
}

export interface Asked<Answer> {
  answer: Answer | null; // the last one, also while the next is on its way
  error: string | null;
  busy: boolean;
  comparing: boolean; // the server lays claims side by side, and is asked again until it is done
  again: () => void;
}

const patience = 1500; // milliseconds between two questions after something that takes long

export function useAnswer<Answer>(path: string | null): Asked<Answer> {
  const [state, setState] = useState<Omit<Asked<Answer>, "again">>({ answer: null, error: null, busy: path !== null, comparing: false });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (path === null) return;
    const control = new AbortController();
    let timer = 0;
    setState((before) => ({ ...before, busy: true }));
    ask<Answer>(path, control.signal).then(
      ({ answer: got, stale }) => {
        const waiting = got === null || stale;
        setState((before) => ({ answer: got ?? before.answer, error: null, busy: got === null, comparing: waiting }));
        if (waiting) timer = window.setTimeout(() => setRound((n) => n + 1), patience);
      },
      (error: Error) => {
        if (!control.signal.aborted) setState((before) => ({ ...before, error: error.message, busy: false, comparing: false }));
      },
    );
    return () => {
      control.abort();
      clearTimeout(timer);
    };
  }, [path, round]);
  return { ...state, again: () => setRound((n) => n + 1) };
}
