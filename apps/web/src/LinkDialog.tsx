// Two claims as one happening, or as two: the event that a claim is of, and those that it could be of.
import { useEffect, useState } from "preact/hooks";
import { type LinksAnswer, type Told, useAnswer } from "./api";
import { Ask, ReasonField } from "./Correction";
import { Answered } from "./parts";
import { ToldLine } from "./ToldLine";
import { say } from "./words";

type Sides = [string[], string[]];

export function LinkDialog(props: { claim: string; reason: string; close: () => void; save: (kind: "merge" | "split", sides: Sides, reason: string) => void }) {
  const [words, setWords] = useState("");
  const [asking, setAsking] = useState("");
  const [chosen, setChosen] = useState<{ kind: "merge" | "split"; other: string } | null>(null);
  const [reason, setReason] = useState(props.reason);
  const asked = useAnswer<LinksAnswer>(`links?claim=${props.claim}&words=${encodeURIComponent(asking)}`);
  useEffect(() => {
    const timer = setTimeout(() => setAsking(words), 250);
    return () => clearTimeout(timer);
  }, [words]);
  const option = (kind: "merge" | "split", told: Told) => (
    <label class="option">
      <input type="radio" name="link" required checked={chosen?.kind === kind && chosen.other === told.id} onChange={() => setChosen({ kind, other: told.id })} />
      <span>
        <ToldLine claim={told} plain />
      </span>
    </label>
  );
  return (
    <Ask title={say("review.link")} close={props.close} submit={() => chosen && props.save(chosen.kind, [[props.claim], [chosen.other]], reason)}>
      <p>
        <label>
          {say("review.link_find")}
          <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </label>
      </p>
      <Answered asked={asked}>
        {({ event, others, near, near_total }) => (
          <div class="options">
            {event === null && <p class="bad">{say("review.link_no_event")}</p>}
            <fieldset>
              <legend>{say("review.link_merge")}</legend>
              {near.length === 0 && event !== null && <p class="faint">{say("review.link_none")}</p>}
              {near.map(({ first }) => option("merge", first))}
              {near_total > near.length && <p class="faint small">{say("review.link_more", { count: near_total - near.length })}</p>}
            </fieldset>
            {others.length > 0 && (
              <fieldset>
                <legend>{say("review.link_split")}</legend>
                {others.map((told) => option("split", told))}
              </fieldset>
            )}
          </div>
        )}
      </Answered>
      <ReasonField reason={reason} set={setReason} />
    </Ask>
  );
}
