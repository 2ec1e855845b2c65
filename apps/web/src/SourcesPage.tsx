// Who is quoted, how often, in which way, whether they take part in what they tell, and with whom they disagree.
import { type DisagreementsAnswer, type Speaker, useAnswer, type VoicesAnswer } from "./api";
import { Answered, Chips } from "./parts";
import { address, changed, claimQuery, useRoute } from "./route";
import { ToldLine } from "./ToldLine";
import { number, say, value } from "./words";

type Pair = DisagreementsAnswer["pairs"][number];

// In the address an outlet that speaks in its own name is told apart from a voice of the same name.
const nameOf = ({ name, outlet }: Speaker) => (outlet ? `-${name}` : name);

export function SourcesPage() {
  const { query } = useRoute();
  const filters = claimQuery(query);
  const asked = useAnswer<VoicesAnswer>(`voices?${filters}`);
  const chosen = query.get("who");
  const clashes = useAnswer<DisagreementsAnswer>(`disagreements?${filters}${chosen ? `&who=${encodeURIComponent(chosen)}` : ""}`);
  const pairs = clashes.answer?.pairs ?? [];
  const most = Math.max(1, ...(asked.answer?.voices.map((voice) => voice.claims) ?? []));
  const claimsOf = (name: string) => {
    const next = new URLSearchParams(filters);
    next.delete("voice");
    next.append("voice", name);
    return address("/claims", next.toString());
  };
  return (
    <>
      <h1>{say("sources.title")}</h1>
      <Chips path="/sources" query={query} />
      {chosen && <Disagreements who={chosen} asked={clashes} close={address("/sources", changed(query, "who", null))} />}
      <Answered asked={asked}>
        {({ own, voices }) => (
          <>
            <p class="faint">
              {say("sources.own", { count: own })} <a href={claimsOf("-")}>{say("show_claims")}</a>{" "}
              {clashes.comparing && say("comparing")}
            </p>
            {voices.length === 0 ? (
              <p>{say("nothing")}</p>
            ) : (
              <div class="scroll" tabIndex={0} role="region" aria-label={say("sources.title")}>
                <table class="stack" role="table">
                  <thead role="rowgroup">
                    <tr role="row">
                      {(["sources.name", "sources.kind", "sources.party"] as const).map((key) => (
                        <th scope="col" role="columnheader">
                          {say(key)}
                        </th>
                      ))}
                      <th scope="col" role="columnheader" class="number">
                        {say("sources.claims")}
                      </th>
                      <th scope="col" role="columnheader" class="number">
                        {say("sources.reports")}
                      </th>
                      {(["sources.disagrees", "sources.how", "sources.wordings", "sources.outlets"] as const).map((key) => (
                        <th scope="col" role="columnheader">
                          {say(key)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody role="rowgroup">
                    {voices.slice(0, 500).map((voice) => (
                      <tr role="row">
                        <th scope="row" role="rowheader" class="wrap">
                          <a href={claimsOf(voice.name)}>
                            <bdi>{voice.name}</bdi>
                          </a>
                        </th>
                        <td role="cell" data-label={say("sources.kind")}>
                          {voice.kind ? value(voice.kind) : <span class="faint">–</span>}
                        </td>
                        <td role="cell" data-label={say("sources.party")}>
                          {voice.party ? say("yes") : say("no")}
                        </td>
                        <td role="cell" data-label={say("sources.claims")} class="number">
                          <meter min={0} max={most} value={voice.claims} aria-hidden="true" /> {number(voice.claims)}
                        </td>
                        <td role="cell" data-label={say("sources.reports")} class="number">
                          {number(voice.reports)}
                        </td>
                        <td role="cell" data-label={say("sources.disagrees")}>
                          <With who={{ name: voice.name, outlet: false }} pairs={pairs} query={query} />
                        </td>
                        <td role="cell" data-label={say("sources.how")}>
                          {Object.entries(voice.stances)
                            .sort((a, b) => b[1] - a[1])
                            .map(([stance, count]) => `${value(stance)} ${count}`)
                            .join(", ")}
                        </td>
                        <td role="cell" data-label={say("sources.wordings")}>
                          {voice.wordings.slice(0, 4).map((words, i) => (
                            <>
                              {i > 0 && ", "}
                              <bdi>“{words}”</bdi>
                            </>
                          ))}
                          {voice.wordings.length > 4 && ` +${voice.wordings.length - 4}`}
                        </td>
                        <td role="cell" data-label={say("sources.outlets")}>
                          <bdi>{voice.outlets.join(", ")}</bdi>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
            {voices.length > 500 && <p class="faint">{say("sources.more", { count: voices.length - 500 })}</p>}
          </>
        )}
      </Answered>
      <Outlets pairs={pairs} query={query} />
    </>
  );
}

// Whom somebody contradicts or is contradicted by, each once, most events first.
function others(who: Speaker, pairs: Pair[]): { other: Speaker; events: number }[] {
  const found = new Map<string, { other: Speaker; events: number }>();
  for (const pair of pairs) {
    const other = nameOf(pair.who) === nameOf(who) ? pair.whom : nameOf(pair.whom) === nameOf(who) ? pair.who : null;
    if (!other) continue;
    const known = found.get(nameOf(other));
    // Two sources may deny each other in one event: the larger count is what is sure.
    found.set(nameOf(other), { other, events: Math.max(pair.events, known?.events ?? 0) });
  }
  return [...found.values()].sort((a, b) => b.events - a.events);
}

function With({ who, pairs, query }: { who: Speaker; pairs: Pair[]; query: URLSearchParams }) {
  const found = others(who, pairs);
  if (found.length === 0) return <span class="faint">–</span>;
  return (
    <a href={address("/sources", changed(query, "who", nameOf(who)))}>
      {found.slice(0, 3).map(({ other, events }, i) => (
        <>
          {i > 0 && ", "}
          <Name of={other} />
          {events > 1 && ` (${number(events)})`}
        </>
      ))}
      {found.length > 3 && ` +${found.length - 3}`}
    </a>
  );
}

function Name({ of }: { of: Speaker }) {
  return <bdi>{of.name || say("sources.unnamed")}</bdi>;
}

// Outlets that tell in their own name what somebody contradicts.
function Outlets({ pairs, query }: { pairs: Pair[]; query: URLSearchParams }) {
  const outlets = new Map<string, Speaker>();
  for (const pair of pairs) for (const each of [pair.who, pair.whom]) if (each.outlet) outlets.set(each.name, each);
  if (outlets.size === 0) return null;
  return (
    <section>
      <h2 class="apart">{say("sources.outlets_disagree")}</h2>
      <ul class="plainlist">
        {[...outlets.values()]
          .sort((a, b) => a.name.localeCompare(b.name))
          .map((outlet) => (
            <li>
              <b>
                <Name of={outlet} />
              </b>
              : <With who={outlet} pairs={pairs} query={query} />
            </li>
          ))}
      </ul>
    </section>
  );
}

function Disagreements({ who, asked, close }: { who: string; asked: ReturnType<typeof useAnswer<DisagreementsAnswer>>; close: string }) {
  const pairs = asked.answer?.pairs.filter((pair) => nameOf(pair.who) === who || nameOf(pair.whom) === who) ?? [];
  return (
    <section class="against">
      <div class="head">
        <h2>
          {say("sources.clashes")} <bdi>{who.replace(/^-/, "") || say("sources.unnamed")}</bdi>
        </h2>
        <a class="button noprint" href={close}>
          {say("close")}
        </a>
      </div>
      <Answered asked={asked}>
        {() => (
          <>
            {pairs.length === 0 && <p>{say("nothing")}</p>}
            {pairs.map((pair) => (
              <>
                <h3>
                  <Name of={pair.who} /> {say("sources.contradicts")} <Name of={pair.whom} />
                </h3>
                <ul class="clashes">
                  {pair.clashes.map((clash) => (
                    <li>
                      <ToldLine claim={clash.claim} />
                      <br />
                      <span class="tag">{say(clash.kind === "denial" ? "sources.denies" : "sources.other_toll")}</span> <ToldLine claim={clash.other} />{" "}
                      <a class="small" href={`/events/${clash.event}`}>
                        {say("sources.event")}
                      </a>
                    </li>
                  ))}
                  {pair.total > pair.clashes.length && <li class="faint">{say("sources.more", { count: pair.total - pair.clashes.length })}</li>}
                </ul>
              </>
            ))}
          </>
        )}
      </Answered>
    </section>
  );
}
