// The record as docs/formats/record.md says it. Offsets are code points; segments.ts turns them into places in a string.

export interface Mention {
  start: number;
  end: number;
  text: string;
}
export type Range = [number, number];

export interface Place {
  mention: Mention;
  name: string | null;
  country: string | null;
  admin1: string | null;
  lat: number | null;
  lon: number | null;
  radius_km: number | null;
  kind: string;
  precision: string;
  alternatives: { name: string; country: string | null; score: number }[];
}
export interface Time {
  mention: Mention;
  type: string;
  value: string;
  earliest: string | null;
  latest: string | null;
}
export interface Actor {
  name: string;
  kind: string;
  country: string | null;
  mentions: Mention[];
  epithets: Mention[];
}
export interface Figure {
  mention: Mention;
  value: number | null;
  low: number | null;
  high: number | null;
  approximate: boolean;
  unit: string;
  kind: string;
  category: string | null;
}
export interface Voice {
  source: { mention: Mention; actor: number | null };
  cue: Mention | null;
  stance: string;
  content: Range[];
  quoted: boolean;
  within: number | null;
}
export interface Claim {
  id: string;
  type: string;
  trigger: Mention;
  actor: number[];
  target: number[];
  place: number[];
  time: number | null;
  figures: number[];
  when: { earliest: string | null; latest: string | null; basis: string } | null;
  voices: number[];
  background: boolean;
  certainty: string;
  evidence: Range;
  confidence: number;
  why: string[];
  means: Mention | null;
  disputes: string | null;
}
export interface Note {
  mention: Mention | null;
  code: string;
  message: string;
}
export interface RecordJson {
  report: {
    id: string;
    language: string;
    published: string | null;
    outlet: string | null;
    url: string | null;
    title: string | null;
    text: string;
  };
  sentences: Range[];
  places: Place[];
  times: Time[];
  actors: Actor[];
  figures: Figure[];
  voices: Voice[];
  claims: Claim[];
  notes: Note[];
}

// What /api/reports/N gives, and what a page of one file carries.
export interface ReportData {
  number: number;
  origin: string;
  program: string;
  readings: number;
  claim_ids: string[];
  record: RecordJson;
}
