// Claims by day as bars; dragging over them chooses days.
import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";

const day = 86400;
const iso = (seconds: number) => new Date(Math.round(seconds / day) * day * 1000).toISOString().slice(0, 10);

export function DayChart({ days, label, choose }: { days: [string, number][]; label: string; choose: (since: string, until: string) => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = place.current!;
    const style = getComputedStyle(document.documentElement);
    const ink = style.getPropertyValue("--faint");
    const line = style.getPropertyValue("--line");
    const bar = style.getPropertyValue("--c0");
    const times = days.map(([told]) => Date.parse(told) / 1000);
    const chart = new uPlot(
      {
        width: root.clientWidth,
        height: 130,
        legend: { show: false },
        tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "UTC"),
        cursor: { drag: { x: true, y: false, setScale: false }, y: false, points: { show: false } },
        scales: {
          x: { range: (_, low, high) => [low - 2 * day, high + 2 * day] },
          y: { range: (_, __, high) => [0, Math.max(1, high)] },
        },
        axes: [
          { stroke: ink, grid: { show: false }, ticks: { stroke: line } },
          { stroke: ink, grid: { stroke: line }, ticks: { show: false }, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000], size: 40 },
        ],
        series: [{}, { fill: bar, stroke: bar, width: 1, paths: uPlot.paths.bars!({ size: [0.7, 14, 2] }), points: { show: false } }],
        hooks: {
          setSelect: [
            (plot) => {
              if (plot.select.width < 2) return;
              choose(iso(plot.posToVal(plot.select.left, "x")), iso(plot.posToVal(plot.select.left + plot.select.width, "x")));
            },
          ],
        },
      },
      [times, days.map(([, count]) => count)],
      root,
    );
    const resize = new ResizeObserver(() => chart.setSize({ width: root.clientWidth, height: 130 }));
    resize.observe(root);
    return () => {
      resize.disconnect();
      chart.destroy();
    };
  }, [days]);
  return <div ref={place} role="img" aria-label={label} />;
}
