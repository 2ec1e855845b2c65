// The table of claims: what is chosen stands in the address, so every state can be sent, kept and gone back to.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type ClaimRow, type ClaimsAnswer, type FacetName, useAnswer } from "./api";
import { counted, direction, fileName } from "./fields";
import { Answered, Chips, Days, shownValue, useWide } from "./parts";
import { address, changed, claimQuery, go, toggled, useRoute } from "./route";
import { amount, say, value } from "./words";

const step = 100;
const most = 500;

export function ClaimsPage() {
  const { query } = useRoute();
  const filters = claimQuery(query);
  const shown = Math.min(most, Math.max(step, Number(query.get("shown")) || step));
  const start = Math.max(0, Number(query.get("from")) || 0);
  const asked = useAnswer<ClaimsAnswer>(`claims?${filters}&offset=${start}&limit=${shown}`);
  const set = (name: string, told: string | null) => {
    const next = new URLSearchParams(changed(query, name, told));
    next.delete("from");
    go(address("/claims", next.toString()), name === "q" ? "replace" : "push");
  };
  return (
    <div class="browse">
      <Filters query={query} answer={asked.answer} set={set} />
      <div>
        <div class="head">
          <h1>{say("claims.title")}</h1>
          {asked.answer && (
            <span role="status" class="faint">
              {say("claims.count", { shown: asked.answer.total, all: asked.answer.all })}
              {asked.answer.undated > 0 && `; ${say("claims.undated", { count: asked.answer.undated })}`}
            </span>
          )}
          <span class="noprint">
            <a href={address("/review", filters)}>{say("claims.review")}</a>
          </span>
          <span class="noprint">
            {say("claims.export")} <a href={`/api/claims.csv?${filters}`}>CSV</a> <a href={`/api/claims.jsonl?${filters}`}>JSON</a>
          </span>
        </div>
        <Chips path="/claims" query={query} />
        <Answered asked={asked}>
          {(answer) =>
            answer.rows.length === 0 ? (
              <p>{say("claims.none")}</p>
            ) : (
              <>
                <Table rows={answer.rows} query={query} set={set} />
                <Pages answer={answer} start={start} shown={shown} query={query} />
              </>
            )
          }
        </Answered>
      </div>
    </div>
  );
}

function Pages({ answer, start, shown, query }: { answer: ClaimsAnswer; start: number; shown: number; query: URLSearchParams }) {
  if (answer.total <= step && start === 0) return null;
  const at = (from: number, many: number) => {
    const next = new URLSearchParams(query);
    next.set("from", String(from));
    next.set("shown", String(many));
    if (from === 0) next.delete("from");
    if (many === step) next.delete("shown");
    return address("/claims", next.toString());
  };
  const left = answer.total - start - answer.rows.length;
  return (
    <p class="pages noprint">
      {start > 0 && <a class="button" href={at(Math.max(0, start - shown), shown)} rel="prev" aria-label={`${start}`}>
        ←
      </a>}
      <span>
        {start + 1}–{start + answer.rows.length} / {answer.total}
      </span>
      {left > 0 && shown < most && (
        <a class="button" href={at(start, Math.min(most, shown + step))}>
          {say("claims.more", { count: Math.min(step, left) })}
        </a>
      )}
      {left > 0 && (
        <a class="button" href={at(start + shown, shown)} rel="next" aria-label={`${start + shown + 1}`}>
          →
        </a>
      )}
    </p>
  );
}

function Filters({
  query,
  answer,
  set,
}: {
  query: URLSearchParams;
  answer: ClaimsAnswer | null;
  set: (name: string, told: string | null) => void;
}) {
  const wide = useWide();
  const [open, setOpen] = useState(wide); // on a phone the claims come first
  useEffect(() => setOpen(wide), [wide]);
  const [text, setText] = useState(query.get("q") ?? "");
  useEffect(() => setText(query.get("q") ?? ""), [query.get("q")]);
  useEffect(() => {
    if (text === (query.get("q") ?? "")) return;
    const timer = setTimeout(() => set("q", text || null), 200);
    return () => clearTimeout(timer);
  }, [text]);
  const names: FacetName[] = ["type", "place", "actor", "voice", "certainty", "outlet"];
  return (
    <search class="filters" aria-label={say("claims.filters")} tabIndex={0}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say("claims.filters")}</summary>
      <input
        type="search"
        aria-label={say("claims.search")}
        placeholder={say("claims.search")}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <fieldset>
        <legend>{say("field.day")}</legend>
        <div class="dates">
          <label>
            {say("claims.since")}
            <input type="date" value={query.get("since") ?? ""} onChange={(event) => set("since", event.currentTarget.value || null)} />
          </label>
          <label>
            {say("claims.until")}
            <input type="date" value={query.get("until") ?? ""} onChange={(event) => set("until", event.currentTarget.value || null)} />
          </label>
        </div>
      </fieldset>
      {answer && names.map((name) => <FacetList name={name} values={answer.facets[name]} query={query} />)}
      </details>
    </search>
  );
}

const few = 8;

function FacetList({ name, values, query }: { name: FacetName; values: [string, number][]; query: URLSearchParams }) {
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState("");
  const chosen = query.getAll(name);
  const known = new Set(values.map(([told]) => told));
  const listed: [string, number][] = [...chosen.filter((told) => !known.has(told)).map((told): [string, number] => [told, 0]), ...values];
  const found = typed ? listed.filter(([told]) => shownValue(name, told).toLowerCase().includes(typed.toLowerCase())) : listed;
  const shown = all || typed ? found : found.filter(([told], i) => i < few || chosen.includes(told));
  if (listed.length === 0) return null;
  return (
    <fieldset>
      <legend>{say(`field.${name}`)}</legend>
      {listed.length > few * 2 && (
        <input
          type="search"
          aria-label={`${say("claims.find_value")}: ${say(`field.${name}`)}`}
          placeholder={say("claims.find_value")}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {shown.map(([told, count]) => (
        <label class="value" key={told}>
          <input
            type="checkbox"
            checked={chosen.includes(told)}
            onChange={() => go(address("/claims", toggled(query, name, told)))}
          />
          <bdi class="words">{shownValue(name, told)}</bdi>
          <span class="count">{count}</span>
        </label>
      ))}
      {!all && !typed && found.length > shown.length && (
        <button type="button" class="field" onClick={() => setAll(true)}>
          {say("claims.all_values", { count: found.length })}
        </button>
      )}
    </fieldset>
  );
}

function Table({ rows, query, set }: { rows: ClaimRow[]; query: URLSearchParams; set: (name: string, told: string | null) => void }) {
  const sort = query.get("sort") ?? "report";
  const heading = (name: string, words: string) => {
    const now = sort === name ? "ascending" : sort === `-${name}` ? "descending" : undefined;
    const next = sort === name ? `-${name}` : sort === `-${name}` ? null : name;
    return (
      <th scope="col" role="columnheader" aria-sort={now}>
        <button type="button" title={say("claims.sort", { field: words })} onClick={() => set("sort", next)}>
          {words} <span aria-hidden="true">{now === "ascending" ? "↑" : now === "descending" ? "↓" : ""}</span>
        </button>
      </th>
    );
  };
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say("claims.title")}>
      <table class="stack" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {heading("type", say("field.type"))}
            {heading("day", say("field.day"))}
            {heading("place", say("field.place"))}
            {heading("actor", say("field.actor"))}
            <th scope="col" role="columnheader">{say("field.figures")}</th>
            {heading("voice", say("field.voice"))}
            {heading("report", say("field.report"))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <ClaimLine key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function joined(parts: ComponentChildren[]) {
  return parts.map((part, i) => (
    <>
      {i > 0 && ", "}
      {part}
    </>
  ));
}

function ClaimLine({ row }: { row: ClaimRow }) {
  return (
    <tr role="row">
      <td role="cell" data-label={say("field.type")}>
        <a href={`/reports/${row.report}?claim=${row.id}`} title={say("claims.open")}>
          {value(row.type)}
        </a>
        {row.certainty !== "actual" && (
          <div>
            <span class={`certainty ${row.certainty}`}>{value(row.certainty)}</span>
          </div>
        )}
        {row.background && (
          <div>
            <span class="certainty">{say("report.recalled")}</span>
          </div>
        )}
      </td>
      <td role="cell" data-label={say("field.day")} class="day">{row.earliest || row.latest ? <Days earliest={row.earliest} latest={row.latest} /> : <span class="faint">–</span>}</td>
      <td role="cell" data-label={say("field.place")}>
        {joined(
          row.places.map((place) => (
            <>
              <bdi>{place.label}</bdi>
              {place.country && <span class="faint"> {place.country}</span>}
            </>
          )),
        )}
      </td>
      <td role="cell" data-label={say("field.actor")}>
        {joined(row.actors.map((name) => <bdi>{name}</bdi>))}
        {row.targets.length > 0 && (
          <>
            <span class="arrow" role="img" aria-label={say("field.target")}>
              →
            </span>
            {joined(row.targets.map((name) => <bdi>{name}</bdi>))}
          </>
        )}
      </td>
      <td role="cell" data-label={say("field.figures")}>
        {joined(
          row.figures.map((figure) => (
            <>
              {amount(figure)} {counted(figure)}
              {figure.category && figure.category !== "unknown" && <span class="faint"> {value(figure.category)}</span>}
            </>
          )),
        )}
      </td>
      <td role="cell" data-label={say("field.voice")}>
        {row.voices.length === 0 ? (
          <span class="faint">{say("own_voice")}</span>
        ) : (
          row.voices.map((voice, i) => (
            <>
              {i > 0 && " › "}
              <bdi>{voice.label}</bdi> <span class="faint">{value(voice.stance)}</span>
            </>
          ))
        )}
      </td>
      <td role="cell" data-label={say("field.report")} class="wide">
        <bdi>{row.outlet ?? row.title ?? fileName(row.origin ?? "")}</bdi> <span class="faint">{row.published}</span>
        <div class="evidence" lang={row.language ?? undefined} dir={direction(row.language ?? "")} title={row.evidence}>
          {row.evidence}
        </div>
      </td>
    </tr>
  );
}
