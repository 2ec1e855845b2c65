// Small things that every page shows.
import type { ComponentChildren } from "preact";
import type { Asked } from "./api";
import { days, say } from "./words";

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
      {asked.answer ? <div class={asked.busy ? "busy" : ""}>{children(asked.answer)}</div> : !asked.error && <Loading />}
    </>
  );
}

// Days in a narrow column: a line may end between two dates, not inside one.
export function Days({ earliest, latest }: { earliest: string | null; latest: string | null }) {
  return <>{days(earliest, latest).split(/(\d{4}-\d\d-\d\d)/).map((part, i) => (i % 2 ? <span class="date">{part}</span> : part))}</>;
}
