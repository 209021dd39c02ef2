/** Tones to engraved lines: each line swells where the picture is dark and thins out where it is light. */

export const PAPER = "#f4ecdb";
export const INK = "#24211d";
export const RUST = "#b5532b";

const WIDTH = 1600;
const HEIGHT = 900;

const STEP = 8;
const round = (number) => Math.round(number * 10) / 10;
export const clamp = (number, low = 0, high = 1) => Math.min(high, Math.max(low, number));

/**
 * Horizontal lines over a box. `tone(x, y)` is 0 for paper and 1 for solid ink; `bend(x, y)` moves a point up or down.
 */
function lines({ x0 = 0, x1 = WIDTH, y0, y1, gap, tone, bend = () => 0 }) {
  let path = "";
  for (let y = y0; y <= y1; y += gap) {
    const above = [];
    const below = [];
    for (let x = x0; x <= x1; x += STEP) {
      const middle = y + bend(x, y);
      const half = (gap / 2) * clamp(tone(x, y));
      above.push(`${x} ${round(middle - half)}`);
      below.unshift(`${x} ${round(middle + half)}`);
    }
    path += `M${above.join("L")}L${below.join("L")}Z`;
  }
  return path;
}

/** Lines inside a shape, turned by an angle in degrees about the middle of the sheet. */
export function hatch(shape, { angle = 0, gap = 7, tone = () => 0.4, color = INK, bend } = {}) {
  const id = `clip-${hatch.count++}`;
  const reach = angle === 0 ? { x0: 0, x1: WIDTH, y0: 0, y1: HEIGHT } : { x0: -200, x1: 1800, y0: -550, y1: 1450 };
  const d = lines({ ...reach, gap, tone, ...(bend && { bend }) });
  const turn = angle === 0 ? "" : ` transform="rotate(${angle} ${WIDTH / 2} ${HEIGHT / 2})"`;
  return `<clipPath id="${id}">${shape}</clipPath><g clip-path="url(#${id})"><path d="${d}" fill="${color}"${turn}/></g>`;
}
hatch.count = 0;

export const polygon = (points, paint = "") => `<polygon points="${points}" ${paint}/>`;
export const stroke = (d, width = 3, color = INK) =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const sheet = (...parts) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
  `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>${parts.flat(9).join("")}</svg>`;
