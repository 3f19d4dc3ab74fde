import type { Day } from './simulate-day';

const WIDTH = 960;
const PANEL = 150;
const LEFT = 70;
const TOP = 34;
const GAP = 56;

/** @returns an SVG picture: requests a second over the day, one panel a scenario, all to one scale so that they can be compared. */
export function dayChart(days: readonly Day[]): string {
  const most = Math.max(1e-9, ...days.flatMap(({ requestsPerSecond }) => requestsPerSecond));
  const height = TOP + days.length * (PANEL + GAP);
  const clients = days[0]?.clients ?? 0;
  const title = `Requests a second to the feed’s host over one day, ${clients.toLocaleString('en')} browsers`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}">
<style>
text { font: 13px system-ui, sans-serif; fill: #1b1f24; }
.paper { fill: #ffffff; }
.axis { stroke: #8a929c; stroke-width: 1; }
.line { fill: none; stroke: #0b57a4; stroke-width: 1.5; }
@media (prefers-color-scheme: dark) { text { fill: #f1f3f5; } .paper { fill: #171a1f; } .line { stroke: #8cc2ff; } }
</style>
<rect class="paper" width="${WIDTH}" height="${height}"/>
<text x="12" y="20">${title}</text>
${days.map((day, index) => panel(day, most, TOP + index * (PANEL + GAP))).join('\n')}
</svg>
`;
}

function panel({ scenario, requestsPerSecond }: Day, most: number, top: number): string {
  const bottom = top + PANEL + 20;
  const x = (minute: number) => LEFT + (minute / requestsPerSecond.length) * (WIDTH - LEFT - 20);
  const y = (rate: number) => bottom - (rate / most) * PANEL;
  const points = requestsPerSecond.map((rate, minute) => `${x(minute).toFixed(1)},${y(rate).toFixed(1)}`).join(' ');
  const hours = [0, 3, 6, 9, 12, 15, 18, 21, 24]
    .map((hour) => `<text x="${x(hour * 60).toFixed(0)}" y="${bottom + 16}" text-anchor="middle">${hour}</text>`)
    .join('');
  return `<g>
<text x="${LEFT}" y="${top + 14}">${scenario.id}: ${scenario.about}</text>
<path class="axis" fill="none" d="M${LEFT} ${top + 20}V${bottom}H${WIDTH - 20}"/>
<text x="${LEFT - 6}" y="${top + 26}" text-anchor="end">${Number(most.toPrecision(3))}</text>
<text x="${LEFT - 6}" y="${bottom}" text-anchor="end">0</text>
${hours}
<polyline class="line" points="${points}"/>
</g>`;
}
