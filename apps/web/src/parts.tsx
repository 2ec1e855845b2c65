// Small things that every page shows.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Asked } from "./api";
import { address, changed, claimQuery, filterNames, go, toggled } from "./route";
import { days, number, say, value } from "./words";

export function Loading() {
  return (
    <p class="faint" role="status">
      {say("loading")}
    </p>
  );
}

export function Failed({ error, again }: { error: string; again: () => void }) {
  return (
    <p class="bad" role="alert">
      {say("failed", { error })}{" "}
      <button type="button" onClick={again}>
        {say("retry")}
      </button>
    </p>
  );
}

// What was asked for, or that it is on its way, or why it did not come.
export function Answered<Answer>({ asked, children }: { asked: Asked<Answer>; children: (answer: Answer) => ComponentChildren }) {
  return (
    <>
      {asked.error && <Failed error={asked.error} again={asked.again} />}
      {asked.comparing && (
        <p class="faint" role="status">
          {say(asked.answer ? "comparing_again" : "comparing")}
        </p>
      )}
      {asked.answer ? <div class={asked.busy ? "busy" : ""}>{children(asked.answer)}</div> : !asked.error && !asked.comparing && <Loading />}
    </>
  );
}

// Whether there is room for two columns: the same width as in style.css.
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia("(min-width: 60rem)").matches);
  useEffect(() => {
    const room = matchMedia("(min-width: 60rem)");
    const changed = () => setWide(room.matches);
    room.addEventListener("change", changed);
    return () => room.removeEventListener("change", changed);
  }, []);
  return wide;
}

// How a value of a filter is shown.
export function shownValue(name: string, told: string): string {
  if (name === "voice" && told === "-") return say("own_voice");
  if (name === "report") return `${say("field.report")} ${told}`;
  return name === "type" || name === "certainty" ? value(told) : told;
}

// The filters that the address names, each to be taken away by a click.
export function Chips({ path, query, children }: { path: string; query: URLSearchParams; children?: ComponentChildren }) {
  const chips: [string, string][] = filterNames.flatMap((name) => query.getAll(name).map((told): [string, string] => [name, told]));
  if (!claimQuery(query) && !children) return null;
  return (
    <div class="chips noprint">
      {chips.map(([name, told]) => (
        <button
          type="button"
          aria-label={say("claims.remove", { name: shownValue(name, told) })}
          onClick={() => go(address(path, toggled(query, name, told)))}
        >
          <bdi>{shownValue(name, told)}</bdi> <span aria-hidden="true">×</span>
        </button>
      ))}
      {claimQuery(query) !== "" && (
        <a class="button" href={path}>
          {say("claims.clear")}
        </a>
      )}
      {children}
    </div>
  );
}

// To the rows before and after those that are shown.
export function Steps({ path, query, from, step, total }: { path: string; query: URLSearchParams; from: number; step: number; total: number }) {
  if (total <= step && from === 0) return null;
  const at = (start: number) => address(path, changed(query, "from", start > 0 ? String(start) : null));
  return (
    <p class="pages noprint">
      {from > 0 && (
        <a class="button" href={at(Math.max(0, from - step))} rel="prev" aria-label={number(Math.max(1, from - step + 1))}>
          ←
        </a>
      )}
      <span>
        {number(Math.min(from + 1, total))}–{number(Math.min(from + step, total))} / {number(total)}
      </span>
      {from + step < total && (
        <a class="button" href={at(from + step)} rel="next" aria-label={number(from + step + 1)}>
          →
        </a>
      )}
    </p>
  );
}

// Days in a narrow column: a line may end between two dates, not inside one.
export function Days({ earliest, latest }: { earliest: string | null; latest: string | null }) {
  return <>{days(earliest, latest).split(/(\d{4}-\d\d-\d\d)/).map((part, i) => (i % 2 ? <span class="date">{part}</span> : part))}</>;
}
