// Happenings that several claims tell, and one of them with its reports side by side.
import type { ComponentChildren } from "preact";
import { type Told, useAnswer } from "./api";
import { counted } from "./fields";
import { Answered, Chips, Days, Steps } from "./parts";
import { address, changed, claimQuery, useRoute } from "./route";
import { amount, type Bounds, days, number, say, value } from "./words";

interface Head {
  id: string;
  type: string;
  earliest: string | null;
  latest: string | null;
  place: string | null;
  country: string | null;
  actors: string[];
  targets: string[];
  score: number;
  claims: number;
  reports: number;
  witnesses: number;
  certainties: string[];
}
interface Account {
  report: number;
  witness: number;
  speaker: string;
  by_outlet: boolean;
  published: string | null;
  without_number: boolean;
  claim: string | null;
  tolls: (Bounds & { kind: string; scope: string })[];
}
interface EventAnswer {
  event: Head;
  claims: Told[];
  links: { claim: string; other: string; score: number; reasons: { kind: string; weight: number; words: string }[] }[];
  accounts: Account[];
}

const step = 100;

export function EventsPage() {
  const { path, query } = useRoute();
  const id = path.split("/")[2];
  return id ? <OneEvent id={id} /> : <EventList query={query} />;
}

function EventList({ query }: { query: URLSearchParams }) {
  const alone = query.get("alone") === "1";
  const from = Math.max(0, Number(query.get("from")) || 0);
  const asked = useAnswer<{ total: number; events: Head[] }>(`events?${claimQuery(query)}&alone=${alone ? 1 : 0}&offset=${from}&limit=${step}`);
  return (
    <>
      <div class="head">
        <h1>{say("events.title")}</h1>
        {asked.answer && (
          <span class="faint" role="status">
            {say("events.count", { count: asked.answer.total })}
          </span>
        )}
        <a class="noprint" href={address("/events", changed(new URLSearchParams(changed(query, "from", null)), "alone", alone ? null : "1"))}>
          {say(alone ? "events.several" : "events.alone")}
        </a>
      </div>
      <Chips path="/events" query={query} />
      <Answered asked={asked}>
        {({ total, events }) =>
          events.length === 0 ? (
            <p>{say("events.none")}</p>
          ) : (
            <>
              <div class="scroll" tabIndex={0} role="region" aria-label={say("events.title")}>
                <table class="stack" role="table">
                  <thead role="rowgroup">
                    <tr role="row">
                      <th scope="col" role="columnheader">{say("field.type")}</th>
                      <th scope="col" role="columnheader">{say("field.day")}</th>
                      <th scope="col" role="columnheader">{say("field.place")}</th>
                      <th scope="col" role="columnheader">{say("field.actor")}</th>
                      <th scope="col" role="columnheader" class="number">
                        {say("events.witnesses")}
                      </th>
                      <th scope="col" role="columnheader" class="number">
                        {say("sources.claims")}
                      </th>
                      <th scope="col" role="columnheader">{say("field.certainty")}</th>
                    </tr>
                  </thead>
                  <tbody role="rowgroup">
                    {events.map((event) => (
                      <tr role="row">
                        <th scope="row" role="rowheader">
                          <a href={`/events/${event.id}`}>{value(event.type)}</a>
                        </th>
                        <td role="cell" data-label={say("field.day")} class="day">
                          <Days earliest={event.earliest} latest={event.latest} />
                        </td>
                        <td role="cell" data-label={say("field.place")}>
                          <bdi>{event.place ?? "–"}</bdi> <span class="faint">{event.country}</span>
                        </td>
                        <td role="cell" data-label={say("field.actor")}>
                          <bdi>{event.actors.slice(0, 3).join(", ")}</bdi>
                          {event.targets.length > 0 && (
                            <>
                              <span class="arrow" role="img" aria-label={say("field.target")}>
                                →
                              </span>
                              <bdi>{event.targets.slice(0, 3).join(", ")}</bdi>
                            </>
                          )}
                        </td>
                        <td role="cell" data-label={say("events.witnesses")} class="number">{say("events.of_reports", { witnesses: event.witnesses, reports: event.reports })}</td>
                        <td role="cell" data-label={say("sources.claims")} class="number">{number(event.claims)}</td>
                        <td role="cell" data-label={say("field.certainty")}>
                          {event.certainties.map((told) => (
                            <span class={`certainty ${told}`}>{value(told)}</span>
                          ))}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <Steps path="/events" query={query} from={from} step={step} total={total} />
            </>
          )
        }
      </Answered>
    </>
  );
}

// One report, or several that are copies of one text.
interface Column {
  witness: number;
  claims: Told[];
  copies: number[]; // the other reports with the same text
}

function columnsOf(claims: Told[]): Column[] {
  const columns = new Map<number, Column>();
  for (const claim of claims) {
    const column = columns.get(claim.witness) ?? { witness: claim.witness, claims: [], copies: [] };
    columns.set(claim.witness, column);
    const first = column.claims[0];
    if (!first || first.report === claim.report) column.claims.push(claim);
    else if (!column.copies.includes(claim.report)) column.copies.push(claim.report);
  }
  return [...columns.values()];
}

// What a column says of a field, as words that can be compared.
const rows: [Parameters<typeof say>[0], (claim: Told) => string[]][] = [
  ["field.type", (claim) => [value(claim.type)]],
  ["field.certainty", (claim) => [value(claim.certainty)]],
  ["field.day", (claim) => (claim.earliest || claim.latest ? [days(claim.earliest, claim.latest)] : [])],
  ["field.place", (claim) => claim.places],
  ["field.actor", (claim) => claim.actors],
  ["field.target", (claim) => claim.targets],
  ["field.figures", (claim) => claim.figures.map((figure) => `${amount(figure)} ${counted(figure)}${figure.category && figure.category !== "unknown" ? ` ${value(figure.category)}` : ""}`)],
  ["field.voice", (claim) => (claim.voices.length > 0 ? [claim.voices.map((voice) => voice.label).join(" › ")] : [say("own_voice")])],
];

function OneEvent({ id }: { id: string }) {
  const asked = useAnswer<EventAnswer>(`events/${id}`);
  return (
    <Answered asked={asked}>
      {({ event, claims, links, accounts }) => {
        const columns = columnsOf(claims);
        const denied = claims.filter((claim) => claim.certainty === "denied");
        return (
          <>
            <h1>
              {value(event.type)}
              {event.place && (
                <>
                  , <bdi>{event.place}</bdi>
                </>
              )}
              , {days(event.earliest, event.latest)}
            </h1>
            <p class="faint">
              {say("events.told", { claims: event.claims, reports: event.reports, witnesses: event.witnesses })} {say("events.proposal", { score: Math.round(event.score * 100) })}
            </p>
            {denied.length > 0 && (
              <p class="bad">
                {say("events.denied")}{" "}
                {denied.map((claim) => (
                  <a href={`/reports/${claim.report}?claim=${claim.id}`}>
                    <bdi>{claim.voices[claim.voices.length - 1]?.label ?? claim.outlet ?? `№ ${claim.report}`}</bdi>{" "}
                  </a>
                ))}
              </p>
            )}
            <div class="scroll" tabIndex={0} role="region" aria-label={say("events.side")}>
              <table>
                <caption class="hint">{say("events.differs")}</caption>
                <thead>
                  <tr>
                    <th scope="col">
                      <span class="hidden">{say("review.field")}</span>
                    </th>
                    {columns.map((column) => (
                      <th scope="col">
                        <a href={`/reports/${column.claims[0].report}?claim=${column.claims[0].id}`}>
                          <bdi>{column.claims[0].outlet ?? column.claims[0].title ?? `№ ${column.claims[0].report}`}</bdi>
                        </a>{" "}
                        <span class="faint">{column.claims[0].published}</span>
                        {column.copies.length > 0 && <div class="tag">{say("events.copies", { reports: column.copies.join(", ") })}</div>}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map(([name, told]) => (
                    <Row name={say(name)} columns={columns} told={told} />
                  ))}
                  <tr>
                    <th scope="row">{say("field.words")}</th>
                    {columns.map((column) => (
                      <td class="wide">
                        {[...new Set(column.claims.map((claim) => claim.evidence))].map((words) => (
                          <p dir="auto" lang={column.claims[0].language ?? undefined} class="small">
                            “{words}”
                          </p>
                        ))}
                      </td>
                    ))}
                  </tr>
                </tbody>
              </table>
            </div>
            <Tolls accounts={accounts} claims={claims} />
            {links.length > 0 && (
              <details>
                <summary>{say("events.why")}</summary>
                <ul class="plainlist">
                  {links.map((link) => (
                    <li>
                      <bdi>{claims.find(({ id: other }) => other === link.claim)?.evidence.slice(0, 80)}…</bdi>
                      <ul>
                        {link.reasons.map((reason) => (
                          <li lang="en">
                            {reason.weight > 0 ? "+" : "−"} {reason.words}
                          </li>
                        ))}
                      </ul>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        );
      }}
    </Answered>
  );
}

function Row({ name, columns, told }: { name: string; columns: Column[]; told: (claim: Told) => string[] }) {
  const cells = columns.map((column) => {
    const values = new Map<string, Told>();
    for (const claim of column.claims) for (const each of told(claim)) if (!values.has(each)) values.set(each, claim);
    return values;
  });
  const first = cells.find((cell) => cell.size > 0);
  if (!first) return null;
  const plain = (cell: Map<string, Told>) => [...cell.keys()].sort().join("; ");
  const differ = new Set(cells.filter((cell) => cell.size > 0).map(plain)).size > 1;
  return (
    <tr>
      <th scope="row">
        {name}
        {differ && <span class="tag">≠ <span class="hidden">{say("events.differ")}</span></span>}
      </th>
      {cells.map((cell) => (
        <td class={differ && cell.size > 0 ? "differs" : ""}>
          {cell.size === 0 ? <span class="faint">–</span> : [...cell].map(([words, claim], i): ComponentChildren => (
            <>
              {i > 0 && "; "}
              <a href={`/reports/${claim.report}?claim=${claim.id}`}>
                <bdi>{words}</bdi>
              </a>
            </>
          ))}
        </td>
      ))}
    </tr>
  );
}

// Each account's toll as a bar from its lower to its upper bound, by day of publication: an open bound runs out.
function Tolls({ accounts, claims }: { accounts: Account[]; claims: Told[] }) {
  const lines = accounts.flatMap((account) => account.tolls.map((toll) => ({ account, toll })));
  if (lines.length === 0) return null;
  lines.sort((a, b) => a.toll.kind.localeCompare(b.toll.kind) || (a.account.published ?? "").localeCompare(b.account.published ?? ""));
  const most = Math.max(1, ...lines.map(({ toll }) => toll.high ?? toll.low ?? toll.value ?? 0)) * 1.15;
  const outlet = (report: number) => claims.find((claim) => claim.report === report)?.outlet;
  return (
    <>
      <h2>{say("events.tolls")}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={say("events.tolls")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("field.published")}</th>
              <th scope="col">{say("field.voice")}</th>
              <th scope="col">{say("field.figures")}</th>
              <th scope="col" aria-hidden="true" style={{ width: "45%" }} />
            </tr>
          </thead>
          <tbody>
            {lines.map(({ account, toll }) => {
              const low = ((toll.low ?? 0) / most) * 100;
              const high = ((toll.high ?? most) / most) * 100;
              return (
                <tr>
                  <td class="day">{account.published ?? "–"}</td>
                  <td>
                    <bdi>{account.speaker || say("own_voice")}</bdi>
                    {!account.by_outlet && outlet(account.report) && <span class="faint"> ({outlet(account.report)})</span>}
                  </td>
                  <td>
                    <a href={`/reports/${account.report}?claim=${account.claim ?? ""}`}>
                      {amount(toll)} {value(toll.kind)}
                    </a>
                    {toll.scope === "cumulative" && <span class="faint"> {say("events.cumulative")}</span>}
                  </td>
                  <td aria-hidden="true">
                    <svg viewBox="0 0 100 8" preserveAspectRatio="none" class="tollbar">
                      <rect x={low} width={Math.max(1, high - low)} y={toll.high === null || toll.low === null ? 3 : 2} height={toll.high === null || toll.low === null ? 2 : 4} class={toll.high === null || toll.low === null ? "open" : ""} />
                      {toll.low !== null && <rect x={low} width="0.8" y="0" height="8" />}
                      {toll.high !== null && <rect x={Math.max(0, high - 0.4)} width="0.8" y="0" height="8" />}
                    </svg>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
