/** A wooden hand press from the side, with the day's sheets hung up to dry. */
import { clamp, hatch, INK, PAPER, polygon, RUST, sheet, stroke } from "./engraving.mjs";

const FLOOR = 742;

const wall = hatch(`<rect width="1600" height="${FLOOR}"/>`, {
  gap: 9,
  tone: (x, y) => {
    const light = clamp(1 - Math.hypot((x - 250) / 1000, (y - 330) / 560));
    return clamp(0.56 - 0.5 * light + 0.04 * Math.sin(x / 90 + y / 17), 0.05, 0.7);
  },
});
const floor = [
  `<rect y="${FLOOR}" width="1600" height="160" fill="${PAPER}"/>`,
  hatch(`<rect y="${FLOOR}" width="1600" height="160"/>`, { gap: 8, tone: (x, y) => clamp(0.2 + x / 4200 + (y - FLOOR) / 700 + shade(x, y)) }),
  ...[-700, -440, -180, 80, 340, 600, 860, 1120, 1380, 1640, 1900, 2160].map((x) => stroke(`M${800 + (x - 730) * 0.72} ${FLOOR} L${800 + (x - 730) * 1.25} 900`, 4)),
  stroke(`M0 ${FLOOR} H1600`, 6),
];
function shade(x, y) {
  return x > 480 && x < 1340 && y > 812 && y < 858 ? 0.34 : 0;
}

const window = [
  `<rect x="74" y="150" width="286" height="360" fill="${PAPER}" stroke="${INK}" stroke-width="12"/>`,
  ...[0, 1, 2].flatMap((column) => [0, 1, 2, 3].map((row) => `<rect x="${92 + column * 86}" y="${168 + row * 84}" width="76" height="74" fill="${PAPER}" stroke="${INK}" stroke-width="5"/>`)),
  ...[0, 1, 2].flatMap((column) => [0, 1, 2, 3].map((row) => stroke(`M${104 + column * 86} ${222 + row * 84} l34 -40 M${122 + column * 86} ${228 + row * 84} l22 -26`, 2.5))),
  `<rect x="56" y="510" width="322" height="24" fill="${INK}"/>`,
];

/** A printed sheet on the line: a rust headline block and columns of gray, no words. */
const paper = (x, sag) => {
  const y = 92 + sag;
  return [
    `<path d="M${x} ${y} h172 l4 196 h-180 Z" fill="${PAPER}" stroke="${INK}" stroke-width="4"/>`,
    `<rect x="${x + 22}" y="${y + 22}" width="128" height="17" fill="${x % 4 ? INK : RUST}"/>`,
    ...[0, 1, 2].flatMap((column) => Array.from({ length: 13 }, (_, row) => stroke(`M${x + 20 + column * 47} ${y + 58 + row * 9.6} h${row === 12 - column * 2 ? 18 : 36}`, 3.4))),
    stroke(`M${x + 30} ${y - 14} v22 M${x + 142} ${y - 14} v22`, 8),
  ];
};
const drying = [
  stroke("M0 58 Q520 112 1020 74 T1600 62", 5),
  [[438, -2], [1050, -12], [1254, -22], [1452, -26]].map(([x, sag]) => paper(x, sag)),
];

const TIMBER = { gap: 8, tone: (x, y) => 0.3 + 0.14 * Math.sin(x / 9 + Math.sin(y / 60) * 2) };
const beam = (x, y, width, height, { dark = 0 } = {}) => {
  const box = `<rect x="${x}" y="${y}" width="${width}" height="${height}"/>`;
  const upright = height > width;
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${PAPER}"/>`,
    hatch(box, { ...TIMBER, angle: upright ? 90 : 0, tone: (px, py) => TIMBER.tone(px, py) + dark }),
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${INK}" stroke-width="6"/>`,
  ];
};

const frame = [
  // Braces to the ceiling keep the press from walking when the bar is pulled.
  beam(716, 0, 34, 190, { dark: 0.2 }),
  beam(930, 0, 34, 190, { dark: 0.2 }),
  // Feet, cheeks, cap, head and winter.
  beam(640, 796, 400, 46, { dark: 0.2 }),
  beam(676, 170, 62, 630),
  beam(942, 170, 62, 630, { dark: 0.22 }),
  `<path d="M640 176 L668 128 H1012 L1040 176 Z" fill="${INK}"/>`,
  beam(650, 172, 380, 52),
  beam(738, 262, 204, 66, { dark: 0.1 }),
  beam(738, 664, 204, 58, { dark: 0.25 }),
];

const screw = [
  `<rect x="806" y="328" width="68" height="66" fill="${INK}"/>`,
  ...[0, 1, 2, 3].map((thread) => stroke(`M808 ${344 + thread * 15} l64 -10`, 5, PAPER)),
  // The hose, and the bar through it, polished by hands.
  beam(790, 394, 100, 108, { dark: 0.1 }),
  stroke("M744 446 H1010 C1080 446 1100 412 1186 352", 24),
  stroke("M744 446 H1010 C1080 446 1100 412 1186 352", 12, RUST),
  `<path d="M1172 344 q52 -44 76 -34 q12 22 -58 58 Z" fill="${INK}"/>`,
  stroke("M806 502 V528 M874 502 V528", 7),
  // Platen.
  beam(752, 526, 176, 44, { dark: 0.32 }),
];

const bed = [
  // Rails on legs; the rounce and its strap run the bed under the platen.
  beam(486, 632, 862, 26, { dark: 0.1 }),
  beam(520, 658, 30, 170),
  beam(1290, 658, 30, 170, { dark: 0.15 }),
  beam(560, 596, 420, 36, { dark: 0.28 }),
  `<circle cx="846" cy="664" r="34" fill="${PAPER}" stroke="${INK}" stroke-width="8"/>`,
  stroke("M846 664 L792 706", 12),
  `<circle cx="788" cy="709" r="13" fill="${RUST}" stroke="${INK}" stroke-width="5"/>`,
  `<circle cx="846" cy="664" r="9" fill="${INK}"/>`,
  // Type in the forme, seen as a row of small dark blocks.
  ...Array.from({ length: 30 }, (_, block) => `<rect x="${574 + block * 13.2}" y="584" width="${8 + (block % 3) * 1.6}" height="13" fill="${INK}"/>`),
  // Tympan and frisket, folded back for the next sheet.
  polygon("984,622 1000,632 1196,522 1184,502", `fill="${PAPER}" stroke="${INK}" stroke-width="6"`),
  hatch(polygon("984,622 1000,632 1196,522 1184,502"), { angle: -30, gap: 8, tone: () => 0.4 }),
  polygon("1184,502 1194,520 1404,454 1398,440", `fill="${PAPER}" stroke="${INK}" stroke-width="5"`),
  stroke("M1298 632 L1290 488", 8),
];

const balls = [[1410, 690], [1484, 700]].map(([x, y]) => [
  stroke(`M${x} ${y - 36} V${y - 96}`, 15),
  stroke(`M${x} ${y - 92} V${y - 104}`, 24),
  `<path d="M${x - 44} ${y + 8} C${x - 44} ${y - 52} ${x + 44} ${y - 52} ${x + 44} ${y + 8} C${x + 40} ${y + 26} ${x - 40} ${y + 26} ${x - 44} ${y + 8} Z" fill="${INK}" stroke="${PAPER}" stroke-width="3"/>`,
  stroke(`M${x - 24} ${y - 22} q14 -16 34 -16`, 4, PAPER),
]);
const bench = [
  beam(1366, 716, 200, 28, { dark: 0.1 }),
  beam(1384, 744, 26, 106, { dark: 0.2 }),
  beam(1522, 744, 26, 106, { dark: 0.2 }),
  balls,
];

const heap = [
  beam(150, 690, 268, 26, { dark: 0.1 }),
  beam(172, 716, 28, 134, { dark: 0.1 }),
  beam(372, 716, 28, 134, { dark: 0.2 }),
  ...Array.from({ length: 8 }, (_, leaf) => `<rect x="${178 + ((leaf * 7) % 11)}" y="${676 - leaf * 13}" width="204" height="13" fill="${PAPER}" stroke="${INK}" stroke-width="3"/>`),
];

export const handPress = sheet(wall, window, floor, drying, frame, bed, screw, heap, bench);
