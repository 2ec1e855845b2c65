// Claims one after the other, decided on by keyboard alone. A decision is kept with its author and reason, and undone by
// another one: nothing is ever overwritten.
import { useEffect, useRef, useState } from "preact/hooks";
import { type About, type Decision, type LinksAnswer, type Queue, tell, token, useAnswer } from "./api";
import { Correction, Reason } from "./Correction";
import { LinkDialog } from "./LinkDialog";
import { Answered, Chips } from "./parts";
import type { ReportData } from "./record";
import { ReportView } from "./ReportView";
import { address, changed, claimQuery, go, useRoute } from "./route";
import { ToldLine } from "./ToldLine";
import { type Key, number, say, value } from "./words";

export type Deciding = Partial<Decision> & { kind: string };
type Open = "correct" | "reject" | "link" | null;

const authorKey = "selon-author";
const keysKey = "selon-keys";
const most = 100; // decisions in one request: the server takes no long bodies

export function ReviewPage() {
  const { query } = useRoute();
  const differs = query.get("differs") === "1";
  const from = Math.max(0, Number(query.get("from")) || 0);
  const about = useAnswer<About>("ledger");
  const queue = useAnswer<Queue>(`queue?${claimQuery(query)}&offset=${from}${differs ? "&differs=1" : ""}`);
  const [author, setAuthor] = useState(sessionStorage.getItem(authorKey) ?? "");
  const [reason, setReason] = useState("");
  const [keysOn, setKeysOn] = useState(sessionStorage.getItem(keysKey) !== "off");
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState("");
  const [wrong, setWrong] = useState("");
  const [done, setDone] = useState<Decision[][]>([]);
  const [undone, setUndone] = useState<Decision[][]>([]);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set()); // decided on, and the queue not yet asked again
  const busy = useRef(false);
  const reasonBox = useRef<HTMLInputElement>(null);
  useEffect(() => setGone(new Set()), [queue.answer]);
  // While the answer of a step is on its way: of a step on, the claim is in the answer before; of a step back it is not,
  // and what is still shown cannot be decided on.
  const steps = queue.busy ? from - (queue.answer?.claims.offset ?? 0) : 0;
  const shown = queue.answer?.claims.rows.slice(Math.max(0, steps)).find((row) => !gone.has(row.id));
  const next = steps < 0 ? undefined : shown;
  const at = Math.min(from, Math.max(0, (queue.answer?.open ?? 1) - 1));
  const same = gone.size === 0 ? (queue.answer?.same ?? []) : [];
  const mayWrite = about.answer !== null && !about.answer.read_only && token() !== null;

  const send = async (decidings: Deciding[]): Promise<Decision[]> => {
    if (!author.trim()) {
      setWrong(say("review.author_needed"));
      return [];
    }
    if (busy.current) return [];
    busy.current = true;
    const taken: Decision[] = [];
    let error = "";
    try {
      for (let start = 0; start < decidings.length && !error; start += most) {
        const part = decidings.slice(start, start + most).map((deciding) => ({ reason, ...deciding, author }));
        const answer = await tell<{ decisions: Decision[]; error?: string }>("decisions", part);
        taken.push(...answer.decisions);
        error = answer.error ?? "";
      }
    } catch (failure) {
      error = (failure as Error).message;
    }
    busy.current = false;
    setWrong(error);
    if (taken.length > 0) queue.again();
    return taken;
  };
  const decide = async (decidings: Deciding[], isRedo = false) => {
    const taken = await send(decidings);
    if (taken.length === 0) return;
    setDone((before) => [...before, taken]);
    if (!isRedo) setUndone([]);
    if (["accept", "reject", "skip", "flag"].includes(taken[0].kind))
      setGone((before) => new Set([...before, ...taken.map((decision) => decision.claim!)]));
    setReason("");
    setOpen(null);
    setSaid(say("review.decided", { kind: value(taken[0].kind), claim: taken.length > 1 ? number(taken.length) : (taken[0].claim ?? "") }));
  };
  const undo = async () => {
    const last = done[done.length - 1];
    if (!last) return;
    const taken = await send([...last].reverse().map(({ key }) => ({ kind: "undo", undoes: key })));
    if (taken.length === 0) return;
    setDone(done.slice(0, -1));
    setUndone([...undone, last]);
    setSaid(say("review.undone", { kind: value(last[0].kind) }));
  };
  const redo = async () => {
    const last = undone[undone.length - 1];
    if (!last) return;
    setUndone(undone.slice(0, -1));
    const again = last.map(({ kind, claim, field, value: told, sides, reason: why }) => ({ kind, claim, field, value: told, sides, reason: why ?? "" }));
    await decide(again, true);
  };
  // From where the address is now, which may be ahead of what is drawn: two keys pressed quickly are two steps.
  const move = (by: number) => {
    const now = new URLSearchParams(location.search);
    const to = Math.min(Math.max(0, (Number(now.get("from")) || 0) + by), Math.max(0, (queue.answer?.open ?? 1) - 1));
    go(address("/review", changed(now, "from", to > 0 ? String(to) : null)), "replace");
  };
  const one = (kind: string) => () => next && decide([{ kind, claim: next.id }]);
  // A dialog that is closed by a key may tell so after the next one was opened by another.
  const closed = (dialog: Open) => () => setOpen((now) => (now === dialog ? null : now));
  const open_ = (dialog: Open) => () => next && setOpen(dialog);
  // A rejection takes the claim out: it says why, in the box above or when asked.
  const actions: { key: string; name: Key; act: () => void; off: boolean; count?: number }[] = [
    { key: "a", name: "review.accept", act: one("accept"), off: !next },
    { key: "r", name: "review.reject", act: () => (reason.trim() ? one("reject")() : open_("reject")()), off: !next },
    { key: "c", name: "review.correct", act: open_("correct"), off: !next },
    { key: "l", name: "review.link", act: open_("link"), off: !next },
    { key: "s", name: "review.skip", act: one("skip"), off: !next },
    { key: "f", name: "review.flag", act: one("flag"), off: !next },
    { key: "n", name: "review.next", act: () => move(1), off: !next || at + 1 >= (queue.answer?.open ?? 0) },
    { key: "p", name: "review.previous", act: () => move(-1), off: !next || at === 0 },
    { key: "u", name: "review.undo", act: undo, off: done.length === 0 },
    { key: "y", name: "review.redo", act: redo, off: undone.length === 0 },
  ];
  const acceptSame = {
    key: "i",
    act: () => next && same.length > 0 && decide([next.id, ...same].map((claim) => ({ kind: "accept", claim }))),
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const within = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(within.tagName)) return;
      if (!mayWrite || !keysOn || document.querySelector("dialog[open]")) return;
      if (event.key === "w") {
        event.preventDefault();
        return reasonBox.current?.focus();
      }
      const action = [...actions, acceptSame].find(({ key }) => key === event.key.toLowerCase());
      if (!action || event.repeat) return;
      event.preventDefault();
      action.act();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  });
  // Enter and Escape leave the boxes for name and reason, so that the keys work again.
  const leave = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === "Escape") (event.currentTarget as HTMLElement).blur();
  };
  return (
    <>
      <div class="head">
        <h1>{say("review.title")}</h1>
        {queue.answer && (
          <span class="faint" role="status">
            {say("review.progress", { open: queue.answer.open, of: queue.answer.of })} {said}
          </span>
        )}
      </div>
      {about.answer?.read_only && <p class="bad">{say("review.read_only")}</p>}
      {about.answer && !about.answer.read_only && !token() && <p class="bad">{say("review.no_token")}</p>}
      {mayWrite && (
        <div class="toolbar noprint" role="group" aria-label={say("review.title")}>
          <input
            type="text"
            aria-label={say("review.author")}
            placeholder={say("review.author")}
            value={author}
            onKeyDown={leave}
            onInput={(event) => {
              setAuthor(event.currentTarget.value);
              sessionStorage.setItem(authorKey, event.currentTarget.value);
            }}
          />
          <input
            type="text"
            ref={reasonBox}
            aria-label={say("review.reason")}
            placeholder={`${say("review.reason")} (w)`}
            value={reason}
            onKeyDown={leave}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          {actions.map(({ key, name, act, off }) => (
            <button type="button" aria-keyshortcuts={key} disabled={off} onClick={act}>
              {say(name)} <kbd>{key}</kbd>
            </button>
          ))}
          {same.length > 0 && (
            <button type="button" aria-keyshortcuts={acceptSame.key} onClick={acceptSame.act}>
              {say("review.same", { count: same.length + 1 })} <kbd>{acceptSame.key}</kbd>
            </button>
          )}
        </div>
      )}
      <Chips path="/review" query={query}>
        <label>
          <input
            type="checkbox"
            checked={differs}
            onChange={() => go(address("/review", changed(new URLSearchParams(changed(query, "from", null)), "differs", differs ? null : "1")))}
          />{" "}
          {say("review.differs")}
        </label>
        {mayWrite && (
          <label>
            <input
              type="checkbox"
              checked={keysOn}
              onChange={() => {
                sessionStorage.setItem(keysKey, keysOn ? "off" : "on");
                setKeysOn(!keysOn);
              }}
            />{" "}
            {say("review.keys")}
          </label>
        )}
        <a href={address("/claims", claimQuery(query))}>{say("review.scope")}</a>
      </Chips>
      {wrong && (
        <p class="bad" role="alert">
          {wrong}
        </p>
      )}
      {open === "correct" && next && (
        <Correction claim={next.id} reason={reason} close={closed("correct")} save={(field, told, why) => decide([{ kind: "correct", claim: next.id, field, value: told, reason: why }])} />
      )}
      {open === "reject" && next && (
        <Reason title={say("review.reject")} close={closed("reject")} save={(why) => decide([{ kind: "reject", claim: next.id, reason: why }])} />
      )}
      {open === "link" && next && (
        <LinkDialog claim={next.id} reason={reason} close={closed("link")} save={(kind, sides, why) => decide([{ kind, sides, reason: why }])} />
      )}
      <Answered asked={queue}>
        {() =>
          shown ? (
            <>
              {differs && <Against claim={shown.id} />}
              <InReport claim={shown.id} report={shown.report} round={done.length + undone.length} />
            </>
          ) : (
            <p>{say(queue.busy ? "loading" : differs && queue.answer?.of === 0 ? "review.no_differs" : "review.done")}</p>
          )
        }
      </Answered>
    </>
  );
}

// The claims that cannot be so when this one is.
function Against({ claim }: { claim: string }) {
  const asked = useAnswer<LinksAnswer>(`links?claim=${claim}`);
  if (!asked.answer || asked.answer.against.length === 0) return null;
  return (
    <section class="against" aria-label={say("review.against")}>
      <h2>{say("review.against")}</h2>
      <ul class="plainlist">
        {asked.answer.against.map((told) => (
          <li>
            <ToldLine claim={told} />
          </li>
        ))}
      </ul>
    </section>
  );
}

// The claim in its report: nobody can decide without the words.
function InReport({ claim, report, round }: { claim: string; report: number; round: number }) {
  const asked = useAnswer<ReportData>(`reports/${report}?round=${round}`);
  const history = useAnswer<{ decisions: Decision[] }>(`decisions?claim=${claim}&round=${round}`);
  return (
    <>
      {history.answer && history.answer.decisions.length > 0 && (
        <details>
          <summary>
            {say("review.history")} ({history.answer.decisions.length})
          </summary>
          <ul class="plainlist">
            {history.answer.decisions.map((decision) => (
              <li class={decision.in_force ? "" : "faint"}>
                {say("review.by", { kind: value(decision.kind), author: decision.author, at: decision.at })}
                {decision.field && `: ${value(decision.field)} “${decision.was}” → “${decision.value}”`}
                {decision.reason && <bdi> ({decision.reason})</bdi>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Answered asked={asked}>{(data) => <ReportView data={data} chosen={claim} reviewing />}</Answered>
    </>
  );
}
