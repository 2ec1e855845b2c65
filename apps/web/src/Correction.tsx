// Dialogs of the review: one field of a claim put right, and the reason for taking a claim out.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type FieldsAnswer, useAnswer } from "./api";
import { Answered } from "./parts";
import { say, value } from "./words";

// A form in a dialog that Escape closes and Enter sends.
export function Ask({ title, close, submit, children }: { title: string; close: () => void; submit: () => void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog ref={dialog} onClose={close} aria-label={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <h2>{title}</h2>
        {children}
        <p class="buttons">
          <button type="submit">{say("review.save")}</button>{" "}
          <button type="button" onClick={() => dialog.current!.close()}>
            {say("close")}
          </button>
        </p>
      </form>
    </dialog>
  );
}

export function ReasonField({ reason, set }: { reason: string; set: (reason: string) => void }) {
  return (
    <p>
      <label>
        {say("review.reason")}
        <input type="text" required value={reason} onInput={(event) => set(event.currentTarget.value)} />
      </label>
    </p>
  );
}

export function Reason({ title, close, save }: { title: string; close: () => void; save: (reason: string) => void }) {
  const [reason, setReason] = useState("");
  return (
    <Ask title={title} close={close} submit={() => save(reason)}>
      <ReasonField reason={reason} set={setReason} />
    </Ask>
  );
}

export function Correction(props: { claim: string; reason: string; close: () => void; save: (field: string, told: string, reason: string) => void }) {
  const asked = useAnswer<FieldsAnswer>(`fields?claim=${props.claim}`);
  const [field, setField] = useState("certainty");
  const [told, setTold] = useState<string | null>(null); // null: as it is
  const [reason, setReason] = useState(props.reason);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), [asked.answer !== null]); // it comes after the dialog has opened
  const now = asked.answer?.fields.find(({ name }) => name === field)?.value ?? "";
  const choices = asked.answer?.choices[field] ?? [];
  const closed = field === "type" || field === "certainty" || field === "background"; // no other values than these
  return (
    <Ask title={say("review.correct")} close={props.close} submit={() => props.save(field, told ?? now, reason)}>
      <Answered asked={asked}>
        {({ fields }) => (
          <>
            <p>
              <label>
                {say("review.field")}
                <select
                  ref={first}
                  value={field}
                  onChange={(event) => {
                    setField(event.currentTarget.value);
                    setTold(null);
                  }}
                >
                  {fields.map(({ name }) => (
                    <option value={name}>{value(name)}</option>
                  ))}
                </select>
              </label>
            </p>
            <p>
              <label>
                {say("review.value")}
                {closed ? (
                  <select value={told ?? now} onChange={(event) => setTold(event.currentTarget.value)}>
                    {choices.map((name) => (
                      <option value={name}>{value(name)}</option>
                    ))}
                  </select>
                ) : (
                  <input type="text" list="review-choices" value={told ?? now} onInput={(event) => setTold(event.currentTarget.value)} />
                )}
              </label>
              <datalist id="review-choices">
                {choices.map((name) => (
                  <option value={name} />
                ))}
              </datalist>
            </p>
            {!closed && <p class="faint small">{say("review.forms")}</p>}
          </>
        )}
      </Answered>
      <ReasonField reason={reason} set={setReason} />
    </Ask>
  );
}
