// A claim of another report in one line: who says so, when, and the words, which lead to where they stand.
import type { Told } from "./api";
import { counted } from "./fields";
import { amount, days, say, value } from "./words";

export function speakerOf(claim: Told): string {
  return claim.voices[claim.voices.length - 1]?.label ?? claim.outlet ?? say("own_voice");
}

// `plain`: without a link, where a click is to choose it.
export function ToldLine({ claim, plain = false }: { claim: Told; plain?: boolean }) {
  const figures = claim.figures.map((figure) => `${amount(figure)} ${counted(figure)}`).join(", ");
  return (
    <>
      <b>
        <bdi>{speakerOf(claim)}</bdi>
      </b>{" "}
      <span class="faint">
        {value(claim.type)}
        {claim.places[0] && (
          <>
            , <bdi>{claim.places[0]}</bdi>
          </>
        )}
        , {days(claim.earliest, claim.latest)}
      </span>{" "}
      {claim.certainty !== "actual" && <span class={`certainty ${claim.certainty}`}>{value(claim.certainty)}</span>}{" "}
      {figures && <span>{figures} </span>}
      {plain ? (
        <bdi lang={claim.language ?? undefined}>“{claim.evidence}”</bdi>
      ) : (
        <a href={`/reports/${claim.report}?claim=${claim.id}`} lang={claim.language ?? undefined}>
          <bdi>“{claim.evidence}”</bdi>
        </a>
      )}{" "}
      <span class="faint">
        <bdi>{claim.outlet ?? `№ ${claim.report}`}</bdi> {claim.published}
      </span>
    </>
  );
}
