// Every field of a record that stands on words, under one key: what can be lit, and by what.
import type { Claim, Mention, Range, RecordJson } from "./record";
import type { Span } from "./segments";
import { value } from "./words";

const mention = (key: string, { start, end }: Mention): Span => ({ key, start, end });
const range = (key: string, [start, end]: Range): Span => ({ key, start, end });

// "says:1" is what the voice 1 is made to say, "voice:1" the words that name the speaker.
export function spansOf(record: RecordJson): Span[] {
  const spans: Span[] = [];
  record.places.forEach((place, i) => spans.push(mention(`place:${i}`, place.mention)));
  record.times.forEach((time, i) => spans.push(mention(`time:${i}`, time.mention)));
  record.actors.forEach((actor, i) => {
    for (const each of actor.mentions) spans.push(mention(`actor:${i}`, each));
    for (const each of actor.epithets) spans.push(mention(`epithet:${i}`, each));
  });
  record.figures.forEach((figure, i) => spans.push(mention(`figure:${i}`, figure.mention)));
  record.voices.forEach((voice, i) => {
    spans.push(mention(`voice:${i}`, voice.source.mention));
    if (voice.cue) spans.push(mention(`cue:${i}`, voice.cue));
    for (const each of voice.content) spans.push(range(`says:${i}`, each));
  });
  record.claims.forEach((claim, i) => {
    spans.push(mention(`trigger:${i}`, claim.trigger));
    spans.push(range(`evidence:${i}`, claim.evidence));
    if (claim.means) spans.push(mention(`means:${i}`, claim.means));
  });
  record.notes.forEach((note, i) => {
    if (note.mention) spans.push(mention(`note:${i}`, note.mention));
  });
  return spans;
}

// All that a claim stands on.
export function keysOf(claim: Claim, index: number): string[] {
  return [
    `trigger:${index}`,
    ...(claim.means ? [`means:${index}`] : []),
    ...[...claim.actor, ...claim.target].map((i) => `actor:${i}`),
    ...claim.place.map((i) => `place:${i}`),
    ...(claim.time !== null ? [`time:${claim.time}`] : []),
    ...claim.figures.map((i) => `figure:${i}`),
    ...claim.voices.map((i) => `voice:${i}`),
  ];
}

// How deep a voice is inside others.
export function depthOf(record: RecordJson, voice: number): number {
  let depth = 0;
  for (let at = record.voices[voice].within; at !== null && depth < 8; at = record.voices[at].within) depth++;
  return depth;
}

export function speaker(record: RecordJson, voice: number): string {
  const { source } = record.voices[voice];
  return source.actor !== null ? record.actors[source.actor].name : source.mention.text;
}

// Only addresses of the web become links: a report's url may be anything.
export function webAddress(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}

const rightToLeft = new Set(["ar", "fa", "he", "ps", "ur", "ckb", "yi", "dv", "ug", "sd"]);
export function direction(language: string): "rtl" | "ltr" {
  return rightToLeft.has(language) ? "rtl" : "ltr";
}

// A report without a title is called by its file.
export function fileName(origin: string): string {
  return origin.split("/").pop() || origin;
}

// What a figure counts: "killed", or for a bare count the thing itself.
export function counted({ kind, unit }: { kind: string; unit: string | null }): string {
  if (kind === "count") return value(unit || kind);
  return unit && unit !== "person" ? `${value(kind)} (${value(unit)})` : value(kind);
}
