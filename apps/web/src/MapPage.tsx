// Where and when: the places of the claims, each drawn as exactly as it was told, over the days that they fall on.
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type DaysAnswer, type PlacesAnswer, useAnswer } from "./api";
import { DayChart } from "./DayChart";
import { Answered } from "./parts";
import { fit, project, unitsPerKm, type View, zoom } from "./projection";
import { address, changed, claimQuery, filterNames, go, toggled, useRoute } from "./route";
import { number, say, value } from "./words";
import { type Country, countries } from "./world";

type Spot = PlacesAnswer["places"][number];

export function MapPage() {
  const { query } = useRoute();
  const filters = claimQuery(query);
  const places = useAnswer<PlacesAnswer>(`places?${filters}`);
  // The chart shows all days, so that another part of them can be chosen.
  const allDays = new URLSearchParams(filters);
  allDays.delete("since");
  allDays.delete("until");
  const days = useAnswer<DaysAnswer>(`days?${allDays}`);
  const setDays = (since: string | null, until: string | null) =>
    go(address("/map", changed(new URLSearchParams(changed(query, "since", since)), "until", until)));
  const chips: [string, string][] = filterNames.flatMap((name) => query.getAll(name).map((told): [string, string] => [name, told]));
  return (
    <>
      <div class="head">
        <h1>{say("map.title")}</h1>
        <a class="noprint" href={address("/claims", filters)}>
          {say("show_claims")}
        </a>
      </div>
      {chips.length > 0 && (
        <div class="chips noprint">
          {chips.map(([name, told]) => (
            <button type="button" aria-label={say("claims.remove", { name: told })} onClick={() => go(address("/map", toggled(query, name, told)))}>
              <bdi>{name === "type" || name === "certainty" ? value(told) : told}</bdi> <span aria-hidden="true">×</span>
            </button>
          ))}
        </div>
      )}
      <Answered asked={places}>
        {(answer) => (
          <>
            <Map places={answer.places} />
            <p class="hint">
              {say("map.precision")} {say("map.left_out", { nowhere: answer.nowhere, unlocated: answer.unlocated })} {say("map.credit")}
            </p>
          </>
        )}
      </Answered>
      <h2>{say("map.time")}</h2>
      <Answered asked={days}>
        {(answer) => (
          <div class="chart">
            {answer.days.length > 0 && <DayChart days={answer.days} label={say("map.time")} choose={setDays} />}
            <div class="legend">
              <label>
                {say("claims.since")}{" "}
                <input type="date" value={query.get("since") ?? ""} onChange={(event) => setDays(event.currentTarget.value || null, query.get("until"))} />
              </label>
              <label>
                {say("claims.until")}{" "}
                <input type="date" value={query.get("until") ?? ""} onChange={(event) => setDays(query.get("since"), event.currentTarget.value || null)} />
              </label>
              {(query.get("since") || query.get("until")) && (
                <button type="button" onClick={() => setDays(null, null)}>
                  {say("claims.clear")}
                </button>
              )}
              <span class="faint">
                {say("map.brush")} {say("map.undated", { undated: answer.undated, spread: answer.spread })}
              </span>
            </div>
          </div>
        )}
      </Answered>
      {places.answer && <PlaceList places={places.answer.places} filters={filters} />}
    </>
  );
}

function withPlace(filters: string, name: string): string {
  const next = new URLSearchParams(filters);
  next.delete("place");
  next.append("place", name);
  return address("/claims", next.toString());
}

function Map({ places }: { places: Spot[] }) {
  const { query } = useRoute();
  const filters = claimQuery(query);
  const frame = useRef<SVGSVGElement>(null);
  const [ratio, setRatio] = useState(1.8);
  const [pixels, setPixels] = useState(1000);
  const [view, setView] = useState<View | null>(null);
  const [held, setHeld] = useState(false);
  const drag = useRef<{ x: number; y: number; view: View } | null>(null);
  const lands = useMemo(countries, []);
  const points = useMemo(() => places.map((place) => project(place.lat, place.lon)), [places]);
  useEffect(() => {
    const measure = () => {
      const box = frame.current!.getBoundingClientRect();
      if (box.height > 0) setRatio(box.width / box.height);
      setPixels(box.width || 1000);
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(frame.current!);
    return () => watch.disconnect();
  }, []);
  const now = view ?? fit(points, ratio);
  const unit = now.width / pixels; // map units of one pixel
  useEffect(() => {
    const svg = frame.current!;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = svg.getBoundingClientRect();
      const at: [number, number] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
      setView(zoom(now, event.deltaY > 0 ? 1.2 : 1 / 1.2, ratio, at));
    };
    svg.addEventListener("wheel", wheel, { passive: false });
    return () => svg.removeEventListener("wheel", wheel);
  });
  const moved = useRef(false);
  const pointer = {
    onPointerDown: (event: JSX.TargetedPointerEvent<SVGSVGElement>) => {
      drag.current = { x: event.clientX, y: event.clientY, view: now };
      moved.current = false;
    },
    onPointerMove: (event: JSX.TargetedPointerEvent<SVGSVGElement>) => {
      const from = drag.current;
      if (!from) return;
      if (Math.abs(event.clientX - from.x) + Math.abs(event.clientY - from.y) > 4) moved.current = true;
      if (!moved.current) return;
      setView({ ...from.view, x: from.view.x - (event.clientX - from.x) * unit, y: from.view.y - (event.clientY - from.y) * unit });
    },
    onPointerUp: () => (drag.current = null),
    onPointerLeave: () => (drag.current = null),
  };
  const keys = (event: JSX.TargetedKeyboardEvent<SVGSVGElement>) => {
    const by = now.width / 8;
    const step = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, -by], ArrowDown: [0, by] }[event.key];
    if (step) setView({ ...now, x: now.x + step[0], y: now.y + step[1] });
    else if (event.key === "+") setView(zoom(now, 0.7, ratio));
    else if (event.key === "-") setView(zoom(now, 1.4, ratio));
    else return;
    event.preventDefault();
  };
  // Areas below rings below dots, and large below small, so that everything can be clicked.
  const drawn = places.map((place, i) => ({ place, at: points[i] })).sort((a, b) => order(a.place) - order(b.place) || b.place.radius_km - a.place.radius_km);
  const claimants = useMemo(() => [...new Set(places.flatMap((place) => place.holders.map(({ name }) => name)))].sort(), [places]);
  const named = labels(drawn, unit);
  return (
    <div class="mapframe">
      <svg
        ref={frame}
        viewBox={`${now.x} ${now.y} ${now.width} ${now.width / ratio}`}
        role="group"
        aria-label={say("map.title")}
        tabIndex={0}
        onKeyDown={keys}
        {...pointer}
      >
        {lands.map(({ path }) => (
          <path class="land" d={path} />
        ))}
        {lands
          .filter(({ width }) => width / unit > 90)
          .map(({ name, middle: [x, y] }) => (
            <text class="country-name" x={x} y={y} font-size={12 * unit} aria-hidden="true">
              {name.toUpperCase()}
            </text>
          ))}
        {drawn.map(({ place, at: [x, y] }) => {
          const told = `${place.name}: ${say("map.claims_at", { count: place.claims })}`;
          const holders = place.holders.map(({ name }) => name);
          const title = holders.length > 0 ? `${told}; ${say("map.held_by", { names: holders.join(", ") })}` : told;
          return (
            <a
              class="spot"
              href={withPlace(filters, place.name)}
              aria-label={title}
              onClick={(event) => moved.current && event.preventDefault()}
              draggable={false}
            >
              <title>{title}</title>
              <Shape place={place} x={x} y={y} unit={unit} lands={lands} />
              {held && holders.length > 0 && <Held holders={holders} claimants={claimants} x={x} y={y} unit={unit} />}
              {named.has(place) && (
                <text class="name" x={x + radius(place) * unit + 4 * unit} y={y + 4 * unit} font-size={12 * unit} stroke-width={3 * unit}>
                  {place.name}
                </text>
              )}
            </a>
          );
        })}
      </svg>
      <div class="controls">
        <button type="button" aria-label={say("map.zoom_in")} onClick={() => setView(zoom(now, 0.6, ratio))}>
          +
        </button>
        <button type="button" aria-label={say("map.zoom_out")} onClick={() => setView(zoom(now, 1.6, ratio))}>
          −
        </button>
        <button type="button" onClick={() => setView(null)}>
          {say("map.fit")}
        </button>
      </div>
      {claimants.length > 0 && (
        <div class="legend" style={{ padding: "0.4rem 0.7rem" }}>
          <label>
            <input type="checkbox" checked={held} onChange={() => setHeld(!held)} /> {say("map.hold")}
          </label>
          {held &&
            claimants.map((name, i) => (
              <span>
                <span class={`tag v${i % 6}`}>{i + 1}</span> <bdi>{name}</bdi>
              </span>
            ))}
        </div>
      )}
    </div>
  );
}

function order(place: Spot): number {
  return place.precision === "exact" ? 2 : place.precision === "near" ? 1 : 0;
}

// In pixels; more claims, larger, and never so large that it hides its surroundings.
function radius(place: Spot): number {
  return Math.min(14, 4 + 1.6 * Math.sqrt(place.claims));
}

function Shape({ place, x, y, unit, lands }: { place: Spot; x: number; y: number; unit: number; lands: Country[] }) {
  const r = radius(place) * unit;
  if (place.precision === "country") {
    const land = lands.find(({ holds }) => holds(place.lat, place.lon));
    if (land) return <path class="shape area" d={land.path} />;
  }
  if (place.precision === "exact") return <circle class="shape exact" cx={x} cy={y} r={r} />;
  const told = (place.radius_km || (place.precision === "near" ? 10 : 100)) * unitsPerKm(place.lat);
  if (place.precision === "near") return <circle class="shape near" cx={x} cy={y} r={Math.max(r, told)} />;
  return <circle class="shape area" cx={x} cy={y} r={Math.max(r, told)} />;
}

// Numbers for who is said to hold it, each in its own colour, side by side where several are said to.
function Held({ holders, claimants, x, y, unit }: { holders: string[]; claimants: string[]; x: number; y: number; unit: number }) {
  return (
    <g aria-hidden="true">
      {holders.map((name, i) => {
        const at = claimants.indexOf(name);
        return (
          <g transform={`translate(${x + (i - (holders.length - 1) / 2) * 17 * unit} ${y - 18 * unit})`}>
            <rect x={-8 * unit} y={-8 * unit} width={16 * unit} height={16 * unit} rx={3 * unit} class={`held v${at % 6}`} stroke-width={1.5 * unit} />
            <text text-anchor="middle" y={4 * unit} font-size={11 * unit} class="held-number">
              {at + 1}
            </text>
          </g>
        );
      })}
    </g>
  );
}

// Which places get their names: those with most claims first, as long as no two names meet.
function labels(drawn: { place: Spot; at: [number, number] }[], unit: number): Set<Spot> {
  const named = new Set<Spot>();
  const taken: [number, number, number, number][] = [];
  for (const { place, at } of [...drawn].sort((a, b) => b.place.claims - a.place.claims)) {
    if (order(place) === 0) continue; // an area's middle is no place
    const left = at[0] + (radius(place) + 2) * unit;
    const box: [number, number, number, number] = [left, at[1] - 8 * unit, left + place.name.length * 7.2 * unit, at[1] + 8 * unit];
    if (taken.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) continue;
    taken.push(box);
    named.add(place);
  }
  return named;
}

function PlaceList({ places, filters }: { places: Spot[]; filters: string }) {
  const sorted = [...places].sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name));
  return (
    <details open={places.length < 40}>
      <summary>
        {say("map.list")} ({number(places.length)})
      </summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={say("map.list")}>
        <table>
          <tbody>
            {sorted.slice(0, 500).map((place) => (
              <tr>
                <th scope="row">
                  <a href={withPlace(filters, place.name)}>
                    <bdi>{place.name}</bdi>
                  </a>
                </th>
                <td>{[place.admin1, place.country].filter(Boolean).join(", ")}</td>
                <td>{value(place.precision)}</td>
                <td class="number">{say("map.claims_at", { count: place.claims })}</td>
                <td>
                  {place.holders.length > 0 && say("map.held_by", { names: place.holders.map(({ name }) => name).join(", ") })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
