// Cuts a text where anything begins or ends, so that words can be lit without moving any other.
//
// In: the text and spans in code points, each with a key ("place:3"). Out: paragraphs of segments in UTF-16, each with
// the keys that cover it. The elements of the page are made from these once; lighting a key only changes classes of
// elements that are there, so overlapping and split spans never move the text.

export interface Span {
  key: string;
  start: number;
  end: number;
}
export interface Segment {
  text: string;
  keys: string[]; // longest span first
}

// Where each code point stands in the string; one entry more for the end.
export function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; count++) {
    offsets[count] = at;
    at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  }
  offsets[count] = text.length;
  return offsets.subarray(0, count + 1);
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;

export function cut(text: string, spans: Span[]): Segment[][] {
  const offsets = codePointOffsets(text);
  const last = offsets.length - 1;
  const placed = spans
    .map((span) => ({ key: span.key, start: offsets[Math.min(span.start, last)], end: offsets[Math.min(span.end, last)] }))
    .filter((span) => span.start < span.end);
  placed.sort((a, b) => a.start - b.start || b.end - a.end);

  const lines: [number, number][] = [];
  let from = 0;
  for (const found of text.matchAll(lineEnd)) {
    lines.push([from, found.index!]);
    from = found.index! + found[0].length;
  }
  lines.push([from, text.length]);

  const paragraphs: Segment[][] = [];
  let next = 0;
  let open: typeof placed = [];
  for (const [start, end] of lines) {
    if (!text.slice(start, end).trim()) continue;
    while (next < placed.length && placed[next].start < end) open.push(placed[next++]);
    open = open.filter((span) => span.end > start);
    const borders = new Set([start, end]);
    for (const span of open) {
      if (span.start > start && span.start < end) borders.add(span.start);
      if (span.end > start && span.end < end) borders.add(span.end);
    }
    const sorted = [...borders].sort((a, b) => a - b);
    const segments: Segment[] = [];
    for (let i = 0; i + 1 < sorted.length; i++) {
      const keys = open
        .filter((span) => span.start <= sorted[i] && span.end >= sorted[i + 1])
        .sort((a, b) => b.end - b.start - (a.end - a.start))
        .map((span) => span.key);
      segments.push({ text: text.slice(sorted[i], sorted[i + 1]), keys: [...new Set(keys)] });
    }
    paragraphs.push(segments);
  }
  return paragraphs;
}
