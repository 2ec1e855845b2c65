// Claims one after the other, decided on by keyboard alone. A decision is kept with its author and reason, and undone by
// another one: nothing is ever overwritten.
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type About, type ClaimsAnswer, tell, token, useAnswer } from "./api";
import { Answered } from "./parts";
import type { ReportData } from "./record";
import { ReportView } from "./ReportView";
import { claimQuery, useRoute } from "./route";
import { type Key, say, value } from "./words";

interface Decision {
  number: number;
  key: string;
  kind: string;
  claim: string | null;
  field: string | null;
  value: string;
  was: string;
  undoes: string | null;
  author: string;
  reason: string | null;
  at: string;
  in_force: boolean;
}
interface Queue {
  open: number;
  of: number;
  claims: ClaimsAnswer;
}
type Deciding = Partial<Decision> & { kind: string };

const fields = ["type", "certainty", "background", "when", "actor", "target", "place", "figures", "voices", "means"];
const authorKey = "selon-author";

const keys: [string, Key][] = [
  ["a", "review.accept"],
  ["r", "review.reject"],
  ["c", "review.correct"],
  ["s", "review.skip"],
  ["f", "review.flag"],
  ["u", "review.undo"],
  ["y", "review.redo"],
];

export function ReviewPage() {
  const { query } = useRoute();
  const about = useAnswer<About>("ledger");
  const queue = useAnswer<Queue>(`queue?${claimQuery(query)}`);
  const [author, setAuthor] = useState(sessionStorage.getItem(authorKey) ?? "");
  const [reason, setReason] = useState("");
  const [correcting, setCorrecting] = useState(false);
  const [said, setSaid] = useState("");
  const [wrong, setWrong] = useState("");
  const [done, setDone] = useState<Decision[]>([]);
  const [undone, setUndone] = useState<Decision[]>([]);
  const busy = useRef(false);
  const next = queue.answer?.claims.rows[0];
  const mayWrite = about.answer !== null && !about.answer.read_only && token() !== null;

  const send = async (deciding: Deciding): Promise<Decision | null> => {
    if (!author.trim()) {
      setWrong(say("review.author_needed"));
      return null;
    }
    if (busy.current) return null;
    busy.current = true;
    try {
      const decision = await tell<Decision>("decisions", { reason: reason || value(deciding.kind), ...deciding, author });
      setWrong("");
      queue.again();
      return decision;
    } catch (error) {
      setWrong((error as Error).message);
      return null;
    } finally {
      busy.current = false;
    }
  };
  const decide = async (deciding: Deciding, isRedo = false) => {
    const decision = await send(deciding);
    if (!decision) return;
    setDone([...done, decision]);
    if (!isRedo) setUndone([]);
    setReason("");
    setCorrecting(false);
    setSaid(say("review.decided", { kind: value(decision.kind), claim: decision.claim ?? "" }));
  };
  const undo = async () => {
    const last = done[done.length - 1];
    if (!last || !(await send({ kind: "undo", undoes: last.key }))) return;
    setDone(done.slice(0, -1));
    setUndone([...undone, last]);
    setSaid(say("review.undone", { kind: value(last.kind) }));
  };
  const redo = async () => {
    const last = undone[undone.length - 1];
    if (!last) return;
    setUndone(undone.slice(0, -1));
    const { kind, claim, field, value: told, reason: why } = last;
    await decide({ kind, claim, field, value: told, reason: why }, true);
  };
  const act: Record<string, () => void> = {
    a: () => next && decide({ kind: "accept", claim: next.id }),
    r: () => next && decide({ kind: "reject", claim: next.id }),
    c: () => next && setCorrecting(true),
    s: () => next && decide({ kind: "skip", claim: next.id }),
    f: () => next && decide({ kind: "flag", claim: next.id }),
    u: undo,
    y: redo,
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(at.tagName)) return;
      if (!mayWrite || correcting || !act[event.key]) return;
      event.preventDefault();
      act[event.key]();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  });
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
        <div class="chips noprint" role="toolbar" aria-label={say("review.title")}>
          <input
            type="text"
            aria-label={say("review.author")}
            placeholder={say("review.author")}
            value={author}
            onInput={(event) => {
              setAuthor(event.currentTarget.value);
              sessionStorage.setItem(authorKey, event.currentTarget.value);
            }}
          />
          <input
            type="text"
            aria-label={say("review.reason")}
            placeholder={say("review.reason")}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          {keys.map(([key, name]) => (
            <button
              type="button"
              aria-keyshortcuts={key}
              disabled={key === "u" ? done.length === 0 : key === "y" ? undone.length === 0 : !next}
              onClick={act[key]}
            >
              {say(name)} <kbd>{key}</kbd>
            </button>
          ))}
        </div>
      )}
      {wrong && (
        <p class="bad" role="alert">
          {wrong}
        </p>
      )}
      {correcting && next && (
        <Correction close={() => setCorrecting(false)} save={(field, told) => decide({ kind: "correct", claim: next.id, field, value: told })} />
      )}
      <Answered asked={queue}>{() => (next ? <InReport claim={next.id} report={next.report} round={done.length + undone.length} /> : <p>{say("review.done")}</p>)}</Answered>
    </>
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
      <Answered asked={asked}>{(data) => <ReportView data={data} chosen={claim} />}</Answered>
    </>
  );
}

function Correction({ close, save }: { close: () => void; save: (field: string, told: string) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [field, setField] = useState("certainty");
  const [told, setTold] = useState("");
  useEffect(() => dialog.current!.showModal(), []);
  const submit = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save(field, told);
  };
  return (
    <dialog ref={dialog} onClose={close} aria-label={say("review.correct")}>
      <form onSubmit={submit}>
        <p>
          <label>
            {say("review.field")}{" "}
            <select value={field} onChange={(event) => setField(event.currentTarget.value)}>
              {fields.map((name) => (
                <option value={name}>{value(name)}</option>
              ))}
            </select>
          </label>
        </p>
        <p>
          <label>
            {say("review.value")}{" "}
            <input type="text" value={told} onInput={(event) => setTold(event.currentTarget.value)} />
          </label>
        </p>
        <p class="faint small">{say("review.forms")}</p>
        <button type="submit">{say("review.save")}</button>{" "}
        <button type="button" onClick={() => dialog.current!.close()}>
          {say("close")}
        </button>
      </form>
    </dialog>
  );
}
