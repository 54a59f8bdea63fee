import type { ReliabilityBin } from './calibration.js';

const HEIGHT = 11;
const CELL = 5;

/**
 * A reliability plot of text: across the score, upwards the share of frauds, `·` where the two agree. One line a row,
 * each ends with a line feed.
 */
export function reliabilityPlot(bins: readonly ReliabilityBin[]): string {
  const rows: string[] = [];
  for (let row = HEIGHT - 1; row >= 0; row--) {
    const level = row / (HEIGHT - 1);
    const cells = bins.map(({ from, to, observed }) => {
      const right = Math.round(((from + to) / 2) * (HEIGHT - 1)) === row;
      const stands = observed !== null && Math.round(observed * (HEIGHT - 1)) === row;
      return (stands ? '●' : right ? '·' : ' ').padStart(CELL);
    });
    rows.push(`${row % 5 === 0 ? level.toFixed(1).padStart(5) : '     '} │${cells.join('')}`.trimEnd());
  }
  rows.push(`      └${'─'.repeat(CELL * bins.length)}`);
  rows.push(`       ${bins.map(({ to }) => `≤${to.toFixed(1)}`.padStart(CELL)).join('')}  score`);
  rows.push(`       ${bins.map(({ ads }) => short(ads).padStart(CELL)).join('')}  ads`);
  return `${rows.join('\n')}\n`;
}

function short(count: number): string {
  return count < 10_000 ? String(count) : `${Math.round(count / 1000)}k`;
}

const SIDE = 320;
const EDGE = 48;

/** The same as SVG, readable in light and dark: no script, no font but the reader's. */
export function reliabilitySvg(bins: readonly ReliabilityBin[], title: string): string {
  const x = (value: number): string => (EDGE + value * SIDE).toFixed(1);
  const y = (value: number): string => (EDGE + (1 - value) * SIDE).toFixed(1);
  const most = Math.max(1, ...bins.map(({ weight }) => weight));
  const total = SIDE + 2 * EDGE;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} ${total}" role="img" aria-label="${escaped(title)}" font-family="system-ui, sans-serif" font-size="12">`,
    `<style>.ink{fill:#1f2937}.line{stroke:#6b7280;fill:none}.bar{fill:#9ca3af;opacity:.35}.dot{fill:#2563eb}@media (prefers-color-scheme:dark){.ink{fill:#e5e7eb}.line{stroke:#9ca3af}.dot{fill:#60a5fa}}</style>`,
    `<text class="ink" x="${EDGE}" y="24" font-size="14">${escaped(title)}</text>`,
    `<path class="line" d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}"/>`,
    `<path class="line" stroke-dasharray="4 4" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
  ];
  for (const { from, to, weight } of bins) {
    const height = (weight / most) * SIDE * 0.3;
    parts.push(
      `<rect class="bar" x="${x(from + 0.005)}" y="${(EDGE + SIDE - height).toFixed(1)}" width="${((to - from - 0.01) * SIDE).toFixed(1)}" height="${height.toFixed(1)}"/>`,
    );
  }
  const points = bins.flatMap(({ predicted, observed, ads }) =>
    predicted === null || observed === null ? [] : [{ predicted, observed, ads }],
  );
  parts.push(
    `<path class="line" d="${points.map((p, i) => `${i === 0 ? 'M' : 'L'}${x(p.predicted)} ${y(p.observed)}`).join('')}"/>`,
  );
  for (const { predicted, observed, ads } of points) {
    parts.push(
      `<circle class="dot" cx="${x(predicted)}" cy="${y(observed)}" r="4"><title>${ads} ads: score ${predicted.toFixed(3)}, frauds ${observed.toFixed(3)}</title></circle>`,
    );
  }
  for (const tick of [0, 0.5, 1]) {
    parts.push(
      `<text class="ink" x="${x(tick)}" y="${EDGE + SIDE + 18}" text-anchor="middle">${tick}</text>`,
    );
    parts.push(
      `<text class="ink" x="${EDGE - 8}" y="${y(tick)}" text-anchor="end" dominant-baseline="middle">${tick}</text>`,
    );
  }
  parts.push(`<text class="ink" x="${x(0.5)}" y="${total - 10}" text-anchor="middle">score</text>`);
  parts.push(
    `<text class="ink" x="14" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 14 ${y(0.5)})">share of frauds</text>`,
  );
  return `${parts.join('\n')}\n</svg>\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
