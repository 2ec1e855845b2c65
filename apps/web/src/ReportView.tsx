// The report as it came, its voices tinted, its mentions underlined, and its claims beside it. Used by the server's pages
// and by `selon page`.
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { counted, depthOf, direction, fileName, keysOf, spansOf, speaker, webAddress } from "./fields";
import { useWide } from "./parts";
import type { ReportData } from "./record";
import { cut } from "./segments";
import { amount, days, say, value } from "./words";

// What can be chosen by clicking words; evidence and tinted speech light with their claim or voice instead.
const clickable = /^(place|time|actor|epithet|figure|voice|cue|trigger|means|note):/;
const underlined = /^(place|time|actor|figure):/;

interface Lit {
  keys: ReadonlySet<string>;
  from: "words" | "field" | null;
}
const dark: Lit = { keys: new Set(), from: null };

// `reviewing`: the chosen claim stands first and the page stays where it is, for whoever decides one after the other.
export function ReportView({ data, chosen, reviewing = false }: { data: ReportData; chosen?: string | null; reviewing?: boolean }) {
  const wide = useWide();
  const { record } = data;
  const { report } = record;
  const [lit, setLit] = useState<Lit>(dark);
  const paragraphs = useMemo(() => cut(report.text, spansOf(record)), [record]);
  const text = useRef<HTMLElement>(null);
  const side = useRef<HTMLElement>(null);

  const scrollTo = (root: HTMLElement | null, selector: string) => {
    if (reviewing && !wide) return; // all is in one column: the buttons would leave the screen
    const found = root?.querySelector(selector);
    found?.scrollIntoView({ block: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  };
  const light = (keys: string[], from: "words" | "field") => {
    const same = lit.from === from && keys.length === lit.keys.size && keys.every((key) => lit.keys.has(key));
    setLit(same ? dark : { keys: new Set(keys), from });
  };
  useEffect(() => {
    if (lit.from === "field") scrollTo(text.current, ".lit");
    if (lit.from === "words") scrollTo(side.current, ".lit");
  }, [lit]);
  useEffect(() => {
    const index = data.claim_ids.indexOf(chosen ?? "");
    if (index < 0) return;
    setLit({ keys: new Set([...keysOf(record.claims[index], index), `evidence:${index}`]), from: "field" });
    scrollTo(side.current, `[data-claim="${index}"]`);
  }, [data, chosen]);

  // One mention takes the tab key; the arrows move on from there, as in a toolbar.
  const moves = (event: JSX.TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") return setLit(dark);
    const at = (event.target as HTMLElement).closest<HTMLElement>("[data-keys]");
    if (!at) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return light(at.dataset.keys!.split(" "), "words");
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-keys]")];
    const next = all[(all.indexOf(at) + step + all.length) % all.length];
    at.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  };
  const clicks = (event: JSX.TargetedMouseEvent<HTMLElement>) => {
    const at = (event.target as HTMLElement).closest<HTMLElement>("[data-keys]");
    if (at) light(at.dataset.keys!.split(" "), "words");
    else setLit(dark);
  };

  let first = true;
  const at = data.claim_ids.indexOf(chosen ?? "");
  const url = webAddress(report.url);
  return (
    <div class={reviewing ? "report reviewing" : "report"}>
      <header dir={direction(report.language)}>
        <h1 lang={report.language}>
          <bdi>{report.title ?? fileName(data.origin)}</bdi>
        </h1>
        <p class="faint">
          {report.outlet && <bdi>{report.outlet}</bdi>}
          {report.outlet && ", "}
          <bdi>{report.published ? say("report.published", { day: report.published }) : say("report.no_day")}
          {url && (
            <>
              {", "}
              <a href={url} target="_blank" rel="noopener noreferrer">
                {say("report.original")}
              </a>
            </>
          )}
          </bdi>
        </p>
      </header>
      <section class="text" aria-label={say("report.text")}>
        <p class="hint noprint">
          {say("report.legend")} {say("report.hint")}
        </p>
        <article ref={text} lang={report.language} dir={direction(report.language)} onClick={clicks} onKeyDown={moves}>
          {paragraphs.map((segments) => (
            <p dir="auto">
              {segments.map(({ text: words, keys }) => {
                const own = keys.filter((key) => clickable.test(key));
                const voices = keys.filter((key) => key.startsWith("says:")).map((key) => Number(key.slice(5)));
                const deepest = voices.sort((a, b) => depthOf(record, b) - depthOf(record, a))[0];
                const kinds = keys.filter((key) => underlined.test(key)).map((key) => key.split(":")[0]);
                const classes = [
                  deepest !== undefined ? `voice v${deepest % 6} d${Math.min(2, depthOf(record, deepest))}` : "",
                  kinds.length > 0 ? `mention ${kinds[kinds.length - 1]}` : "",
                  keys.some((key) => key.startsWith("trigger:")) ? "trigger" : "",
                  keys.some((key) => lit.keys.has(key)) ? (keys.some((key) => lit.keys.has(key) && !key.startsWith("evidence:")) ? "lit" : "near") : "",
                ]
                  .filter(Boolean)
                  .join(" ");
                if (own.length === 0) return classes ? <span class={classes}>{words}</span> : words;
                const tab = first ? 0 : -1;
                first = false;
                return (
                  <span class={classes} data-keys={own.join(" ")} role="button" tabIndex={tab}>
                    {words}
                  </span>
                );
              })}
            </p>
          ))}
        </article>
      </section>
      <aside ref={side} aria-label={say("report.claims", { count: record.claims.length })} tabIndex={0}>
        <h2>{say("report.claims", { count: record.claims.length })}</h2>
        {record.claims.length === 0 && <p class="faint">{say("report.no_claims")}</p>}
        <Cards data={data} lit={lit} light={light} chosen={chosen} which={(index) => !reviewing || index === at} />
        {reviewing && record.claims.length > 1 && (
          <details>
            <summary>{say("report.other_claims", { count: record.claims.length - (at < 0 ? 0 : 1) })}</summary>
            <Cards data={data} lit={lit} light={light} chosen={chosen} which={(index) => index !== at} />
          </details>
        )}
        <Voices data={data} lit={lit} light={light} />
        <Notes data={data} lit={lit} light={light} />
        <p class="faint small">{say("report.made", { program: `selon ${data.program.replace(/^selon /, "")}` })}</p>
      </aside>
    </div>
  );
}

interface Shared {
  data: ReportData;
  lit: Lit;
  light: (keys: string[], from: "words" | "field") => void;
}

function Cards({ which, chosen, ...shared }: { which: (index: number) => boolean; chosen?: string | null } & Shared) {
  return (
    <ol class="cards">
      {shared.data.record.claims.map((_, index) => which(index) && <ClaimCard index={index} chosen={shared.data.claim_ids[index] === chosen} {...shared} />)}
    </ol>
  );
}

// A field that stands on words: a button that lights them.
function Field({ keys, lit, light, children }: { keys: string[]; children: ComponentChildren } & Omit<Shared, "data">) {
  const on = keys.some((key) => lit.keys.has(key));
  return (
    <button type="button" class={on ? "field lit" : "field"} aria-pressed={on} onClick={() => light(keys, "field")}>
      {children}
    </button>
  );
}

function ClaimCard({ data, index, lit, light, chosen }: { index: number; chosen: boolean } & Shared) {
  const { record } = data;
  const claim = record.claims[index];
  const field = (keys: string[], children: ComponentChildren) => (
    <Field keys={keys} lit={lit} light={light}>
      {children}
    </Field>
  );
  const party = (i: number) => field([`actor:${i}`, `epithet:${i}`], <bdi>{record.actors[i].name}</bdi>);
  return (
    <li class={`card ${claim.certainty}${chosen ? " chosen" : ""}`} data-claim={index}>
      <h3>
        {field([...keysOf(claim, index), `evidence:${index}`], value(claim.type))}
        <span class={`certainty ${claim.certainty}`}>{value(claim.certainty)}</span>
        {claim.background && <span class="certainty">{say("report.recalled")}</span>}
      </h3>
      <dl>
        <Row name={say("field.trigger")}>
          {field([`trigger:${index}`], <bdi>“{claim.trigger.text}”</bdi>)}
        </Row>
        {claim.actor.length > 0 && <Row name={say("field.actor")}>{claim.actor.map(party)}</Row>}
        {claim.target.length > 0 && <Row name={say("field.target")}>{claim.target.map(party)}</Row>}
        {claim.place.length > 0 && (
          <Row name={say("field.place")}>
            {claim.place.map((i) => {
              const place = record.places[i];
              const where = [place.admin1, place.country].filter(Boolean).join(", ");
              return field(
                [`place:${i}`],
                <>
                  <bdi>{place.name ?? place.mention.text}</bdi>
                  {where && <span class="faint"> {where}</span>}
                </>,
              );
            })}
          </Row>
        )}
        {claim.when && (
          <Row name={say("field.day")}>
            {claim.time !== null ? (
              field([`time:${claim.time}`], days(claim.when.earliest, claim.when.latest))
            ) : (
              <span class="plain">{days(claim.when.earliest, claim.when.latest)}</span>
            )}
          </Row>
        )}
        {claim.figures.length > 0 && (
          <Row name={say("field.figures")}>
            {claim.figures.map((i) => {
              const figure = record.figures[i];
              return field(
                [`figure:${i}`],
                <>
                  {amount(figure)} {counted(figure)}
                  {figure.category && figure.category !== "unknown" && <span class="faint"> {value(figure.category)}</span>}
                </>,
              );
            })}
          </Row>
        )}
        {claim.means && <Row name={say("field.means")}>{field([`means:${index}`], <bdi>{claim.means.text}</bdi>)}</Row>}
        <Row name={say("field.voice")}>
          {claim.voices.length === 0 && <span class="plain">{say("own_voice")}</span>}
          {claim.voices.map((i, at) => (
            <>
              {at > 0 && <span aria-hidden="true"> › </span>}
              {field(
                [`voice:${i}`, `says:${i}`],
                <>
                  <i class={`swatch v${i % 6}`} /> <bdi>{speaker(record, i)}</bdi>
                  <span class="faint"> {value(record.voices[i].stance)}</span>
                </>,
              )}
            </>
          ))}
        </Row>
      </dl>
    </li>
  );
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Voices({ data, lit, light }: Shared) {
  const { record } = data;
  if (record.voices.length === 0) return null;
  return (
    <details>
      <summary>{say("report.voices")}</summary>
      <ul class="plainlist">
        {record.voices.map((voice, i) => (
          <li>
            <Field keys={[`voice:${i}`, `says:${i}`]} lit={lit} light={light}>
              <i class={`swatch v${i % 6}`} /> <bdi>{speaker(record, i)}</bdi>
              <span class="faint">
                {" "}
                {value(voice.stance)}
                {voice.within !== null && `, ${say("report.within", { name: speaker(record, voice.within) })}`}
              </span>
            </Field>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Notes({ data, lit, light }: Shared) {
  const { notes } = data.record;
  if (notes.length === 0) return <p class="faint small">{say("report.no_notes")}</p>;
  return (
    <details>
      <summary>{say("report.notes", { count: notes.length })}</summary>
      <ul class="plainlist">
        {notes.map((note, i) => (
          <li>
            {note.mention ? (
              <Field keys={[`note:${i}`]} lit={lit} light={light}>
                <bdi>“{note.mention.text}”</bdi>
              </Field>
            ) : null}{" "}
            <bdi lang="en">{note.message}</bdi> <code class="faint small">{note.code}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
