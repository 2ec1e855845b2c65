// Where and when: the places of the claims, each drawn as exactly as it was told, over the days that they fall on.
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type DaysAnswer, type PlacesAnswer, useAnswer } from "./api";
import { DayChart } from "./DayChart";
import { Answered, Chips } from "./parts";
import { type Drawn, grouped } from "./grouping";
import { fit, project, unitsPerKm, type View, zoom } from "./projection";
import { address, changed, claimQuery, go, useRoute } from "./route";
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
  return (
    <>
      <div class="head">
        <h1>{say("map.title")}</h1>
        <a class="noprint" href={address("/claims", filters)}>
          {say("show_claims")}
        </a>
      </div>
      <Chips path="/map" query={query} />
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
            <div class="legend noprint">
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
  const sorted = useMemo(() => {
    const lying = (place: Spot) => (place.precision === "country" ? lands.find(({ holds }) => holds(place.lat, place.lon)) : undefined);
    // Areas below rings below dots, and large below small, so that everything can be clicked.
    return places
      .map((place, i) => ({ place, at: points[i], land: lying(place) }))
      .sort((a, b) => order(a.place) - order(b.place) || b.place.radius_km - a.place.radius_km);
  }, [places, points]);
  const drawn = grouped(
    sorted.map(({ place, at, land }) => ({ item: { place, land }, x: at[0], y: at[1], r: land ? Infinity : told(place, unit) })),
    { x: now.x, y: now.y, width: now.width, height: now.width / ratio },
    unit,
  );
  const claimants = useMemo(() => [...new Set(places.flatMap((place) => place.holders.map(({ name }) => name)))].sort(), [places]);
  const single = drawn.filter((each) => each.items.length === 1);
  const crowds = drawn.filter((each) => each.items.length > 1).map(({ x, y }): Box => [x - 18 * unit, y - 18 * unit, x + 18 * unit, y + 18 * unit]);
  const { named, taken } = labels(single, crowds, unit);
  const open = (group: Drawn<{ place: Spot }>) => {
    const whole = fit(group.items.map(({ place }) => project(place.lat, place.lon)), ratio);
    const middle = (width: number) => ({ x: group.x - width / 2, y: group.y - width / ratio / 2, width });
    setView(whole.width < now.width * 0.8 ? whole : middle(Math.max(2, now.width / 2)));
  };
  const background = useMemo(() => lands.map(({ path }) => <path class="land" d={path} />), [lands]);
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
        {background}
        {lands
          .filter(({ name, width, middle: [x, y] }) => width / unit > 90 && !taken.some((box) => meet(box, countryBox(name, x, y, unit))))
          .map(({ name, middle: [x, y] }) => (
            <text class="country-name" x={x} y={y} font-size={12 * unit} aria-hidden="true">
              {name.toUpperCase()}
            </text>
          ))}
        {drawn.map((each) => {
          if (each.items.length > 1) return <Group of={each} unit={unit} open={() => open(each)} />;
          const { place, land } = each.items[0];
          const title = spoken(place);
          return (
            <a
              class="spot"
              href={withPlace(filters, place.name)}
              aria-label={title}
              onClick={(event) => moved.current && event.preventDefault()}
              draggable={false}
            >
              <title>{title}</title>
              <Shape place={place} x={each.x} y={each.y} unit={unit} land={land} />
            </a>
          );
        })}
        <g aria-hidden="true">
          {single.map(({ items: [{ place }], x, y }) => (
            <>
              {held && place.holders.length > 0 && <Held holders={place.holders.map(({ name }) => name)} claimants={claimants} x={x} y={y} unit={unit} />}
              {named.has(place) && (
                <text class="name" x={x + (radius(place) + 4) * unit} y={y + 4 * unit} font-size={12 * unit} stroke-width={3 * unit}>
                  {place.name}
                </text>
              )}
            </>
          ))}
        </g>
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
        <div class="legend claimants">
          <label class={held ? "" : "noprint"}>
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

function spoken(place: Spot): string {
  const told = `${place.name}: ${say("map.claims_at", { count: place.claims })}`;
  const holders = place.holders.map(({ name }) => name);
  return holders.length > 0 ? `${told}; ${say("map.held_by", { names: holders.join(", ") })}` : told;
}

// How far a place reaches on the map, in its units: as far as it was told, and never smaller than can be clicked.
function told(place: Spot, unit: number): number {
  const r = radius(place) * unit;
  if (place.precision === "exact") return r;
  return Math.max(r, (place.radius_km || (place.precision === "near" ? 10 : 100)) * unitsPerKm(place.lat));
}

function Shape({ place, x, y, unit, land }: { place: Spot; x: number; y: number; unit: number; land: Country | undefined }) {
  if (land) return <path class="shape area" d={land.path} />;
  const kind = place.precision === "exact" || place.precision === "near" ? place.precision : "area";
  return <circle class={`shape ${kind}`} cx={x} cy={y} r={told(place, unit)} />;
}

// Places that lie too close together to be told apart at this scale: a number that opens them.
function Group({ of, unit, open }: { of: Drawn<{ place: Spot }>; unit: number; open: () => void }) {
  const claims = of.items.reduce((sum, { place }) => sum + place.claims, 0);
  const title = say("map.group", { places: of.items.length, claims });
  const r = Math.min(18, 9 + 1.5 * Math.log2(of.items.length)) * unit;
  return (
    <g
      class="spot group"
      role="button"
      tabIndex={0}
      aria-label={title}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.stopPropagation();
        open();
      }}
    >
      <title>{title}</title>
      <rect class="shape" x={of.x - r} y={of.y - r} width={2 * r} height={2 * r} rx={r / 3} />
      <text x={of.x} y={of.y + 4 * unit} font-size={11 * unit} text-anchor="middle">
        {number(of.items.length)}
      </text>
    </g>
  );
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

type Box = [left: number, top: number, right: number, bottom: number];
const meet = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

function countryBox(name: string, x: number, y: number, unit: number): Box {
  const half = name.length * 4.6 * unit;
  return [x - half, y - 11 * unit, x + half, y + 3 * unit];
}

// Which places get their names: those with most claims first, as long as no two names meet.
function labels(drawn: Drawn<{ place: Spot }>[], crowds: Box[], unit: number): { named: Set<Spot>; taken: Box[] } {
  const named = new Set<Spot>();
  const taken = [...crowds];
  for (const { items, x, y } of [...drawn].sort((a, b) => b.items[0].place.claims - a.items[0].place.claims)) {
    const { place } = items[0];
    if (order(place) === 0) continue; // an area's middle is no place
    const left = x + (radius(place) + 2) * unit;
    const box: Box = [left, y - 8 * unit, left + place.name.length * 7.2 * unit, y + 8 * unit];
    if (taken.some((other) => meet(box, other))) continue;
    taken.push(box);
    named.add(place);
  }
  return { named, taken };
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
