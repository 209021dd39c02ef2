/** A boat that runs before the morning wind with a front page for a sail: the card of the whole newspaper. */
import { clamp, hatch, INK, PAPER, polygon, RUST, sheet, stroke } from "./engraving.mjs";

const HORIZON = 590;
const SUN = { x: 330, y: 548, r: 150 };
const fromSun = (x, y) => Math.hypot(x - SUN.x, y - SUN.y);

const sky = hatch(`<rect width="1600" height="${HORIZON}"/>`, {
  gap: 9,
  tone: (x, y) => {
    const distance = fromSun(x, y);
    if (distance < SUN.r) return 0;
    const cloud = 0.17 * Math.sin(x / 210 + y / 31) * Math.sin(y / 47 + 2 + x / 900);
    return clamp(0.7 - y / 1150 + cloud, 0.08, 0.8) * clamp((distance - SUN.r) / 620 + 0.06);
  },
});
const sun = [
  `<clipPath id="risen"><rect width="1600" height="${HORIZON}"/></clipPath><g clip-path="url(#risen)">`,
  `<circle cx="${SUN.x}" cy="${SUN.y}" r="${SUN.r}" fill="${RUST}"/></g>`,
  hatch(`<circle cx="${SUN.x}" cy="${SUN.y}" r="${SUN.r}"/>`, {
    gap: 9,
    color: PAPER,
    tone: (x, y) => clamp(0.3 - (x - SUN.x) / 520 + (y - SUN.y) / 420, 0.04, 0.6),
  }),
];

const headland = [
  polygon("1180,592 1240,566 1330,556 1400,530 1500,540 1600,518 1600,592", `fill="${INK}"`),
  polygon("1404,532 1412,424 1440,424 1448,532", `fill="${PAPER}" stroke="${INK}" stroke-width="4"`),
  polygon("1407,494 1409,464 1443,464 1445,494", `fill="${RUST}"`),
  `<rect x="1406" y="412" width="40" height="12" fill="${INK}"/><rect x="1414" y="388" width="24" height="24" fill="${PAPER}" stroke="${INK}" stroke-width="4"/>`,
  polygon("1408,390 1426,370 1444,390", `fill="${INK}"`),
];

const SEA = `<rect y="${HORIZON}" width="1600" height="${900 - HORIZON}"/>`;
const sea = [
  `<rect y="${HORIZON}" width="1600" height="${900 - HORIZON}" fill="${PAPER}"/>`,
  hatch(SEA, {
    gap: 13,
    tone: (x, y) => clamp(0.36 + (y - HORIZON) / 1300 + 0.2 * Math.sin(x / 61 + y / 5) - glitter(x, y) - mirrored(x, y), 0, 0.8),
    bend: (x, y) => (1.5 + (y - HORIZON) / 65) * Math.sin(x / 52 + y / 17) + 1.5 * Math.sin(x / 23 + y),
  }),
  hatch(SEA, { gap: 26, color: RUST, tone: (x, y) => (glitter(x, y) > 0.3 ? 0.32 : 0), bend: (x, y) => 3 * Math.sin(x / 32 + y) }),
  stroke(`M0 ${HORIZON} H1600`, 3),
];
function glitter(x, y) {
  const width = 105 + (y - HORIZON) * 0.3;
  return Math.abs(x - SUN.x - (y - HORIZON) * 0.25 + 30 * Math.sin(y / 12)) < width ? 0.5 : 0;
}
/** The sail's light on the water. */
function mirrored(x, y) {
  const width = 190 - (y - HORIZON) * 0.28;
  return y > 742 && Math.abs(x - 850 + 26 * Math.sin(y / 9)) < width ? 0.3 : 0;
}

/** A point of the page, from its top left (0, 0) to its bottom right (1, 1), on the sail as the wind fills it. */
const TOP_LEFT = [640, 132];
const TOP_RIGHT = [1072, 78];
const FOOT_LEFT = [668, 612];
const FOOT_RIGHT = [1118, 596];
const round = (number) => Math.round(number * 10) / 10;
function on(u, v) {
  const mix = (axis) =>
    (1 - v) * ((1 - u) * TOP_LEFT[axis] + u * TOP_RIGHT[axis]) + v * ((1 - u) * FOOT_LEFT[axis] + u * FOOT_RIGHT[axis]);
  const belly = Math.sin(Math.PI * v);
  const sag = Math.sin(Math.PI * u);
  return `${round(mix(0) + (14 + 34 * u) * belly)} ${round(mix(1) + 30 * sag * v - 7 * sag * (1 - v))}`;
}
const run = (from, to, steps = 12) =>
  Array.from({ length: steps + 1 }, (_, step) => {
    const part = step / steps;
    return on(from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part);
  });
const cut = (line) => line.replaceAll('"round"', '"butt"');
const rule = (from, to, width, color) => cut(stroke(`M${run(from, to).join("L")}`, width, color));
const area = (u0, v0, u1, v1) =>
  [...run([u0, v0], [u1, v0]), ...run([u1, v0], [u1, v1]), ...run([u1, v1], [u0, v1]), ...run([u0, v1], [u0, v0])].join("L");

/** Roman capitals as strokes in a box of 1 by 1, so that no font is needed; an arc is `[x, y, radius x, radius y, from, to]` in quarters. */
const arc = ([x, y, rx, ry, from, to]) =>
  Array.from({ length: 13 }, (_, step) => {
    const turn = ((from + ((to - from) * step) / 12) * Math.PI) / 2;
    return [x + rx * Math.cos(turn), y + ry * Math.sin(turn)];
  });
const stem = (x) => [[x, 0], [x, 1]];
const bar = (y, from = 0, to = 1) => [[from, y], [to, y]];
const serifs = (...xs) => xs.flatMap((x) => [bar(0, x - 0.14, x + 0.14), bar(1, x - 0.14, x + 0.14)]);
const bowl = (x, y, height, width) => [[x, y], ...arc([x + width - height, y + height, height, height, -1, 1]), [x, y + 2 * height]];
const letters = {
  B: { thick: [stem(0.18)], thin: [...serifs(0.12), bowl(0.18, 0, 0.235, 0.62), bowl(0.18, 0.47, 0.265, 0.7)] },
  R: { thick: [stem(0.18), [[0.5, 0.52], [0.94, 1]]], thin: [...serifs(0.16), bowl(0.18, 0, 0.26, 0.66), bar(1, 0.82, 1.06)] },
  O: { thick: [], thin: [arc([0.5, 0.5, 0.46, 0.5, 0, 4])] },
  A: { thick: [[[0.5, 0], [0.9, 1]]], thin: [[[0.5, 0], [0.1, 1]], bar(0.66, 0.24, 0.76), bar(1, -0.04, 0.24), bar(1, 0.74, 1.04)] },
  D: { thick: [stem(0.18)], thin: [...serifs(0.12), bowl(0.18, 0, 0.5, 0.76)] },
  S: { thick: [], thin: [[...arc([0.5, 0.25, 0.36, 0.25, -0.25, -3]), ...arc([0.5, 0.75, 0.4, 0.25, -1, 1.75])], [[0.86, 0.02], [0.86, 0.25]], [[0.12, 0.75], [0.12, 0.98]]] },
  H: { thick: [stem(0.16), stem(0.84)], thin: [...serifs(0.16, 0.84), bar(0.49, 0.16, 0.84)] },
  E: { thick: [stem(0.2)], thin: [bar(0, 0.06, 0.88), bar(0.49, 0.2, 0.72), bar(1, 0.06, 0.92), [[0.88, 0], [0.88, 0.2]], [[0.92, 0.8], [0.92, 1]], [[0.72, 0.38], [0.72, 0.6]]] },
  T: { thick: [stem(0.5)], thin: [bar(0, 0.02, 0.98), bar(1, 0.34, 0.66), [[0.02, 0], [0.02, 0.22]], [[0.98, 0], [0.98, 0.22]]] },
};
const WORD = "BROADSHEET";
const nameplate = [...WORD].flatMap((letter, place) => {
  const lineOf = (points) => `M${points.map(([x, y]) => on(0.09 + (place + x * 0.76) * (0.84 / WORD.length), 0.055 + y * 0.08)).join("L")}`;
  const { thick, thin } = letters[letter];
  const isRound = thick.length === 0;
  return [...thick.map((points) => cut(stroke(lineOf(points), 9))), ...thin.map((points, line) => cut(stroke(lineOf(points), isRound && line === 0 ? 6.5 : 4.5)))];
});

/** Rows of type, no words: the last row of a column ends early. */
const column = (u, width, top, rows) =>
  Array.from({ length: rows }, (_, row) => {
    const v = top + row * 0.0235;
    return rule([u, v], [u + (row === rows - 1 ? width * 0.55 : width), v], 4.6);
  });

const PICTURE = area(0.3, 0.33, 0.93, 0.6);
const frontPage = [
  `<path d="M${area(0, 0, 1, 1)}Z" fill="${PAPER}"/>`,
  nameplate,
  rule([0.07, 0.165], [0.93, 0.165], 3),
  rule([0.07, 0.18], [0.93, 0.18], 7),
  rule([0.08, 0.228], [0.92, 0.228], 20, RUST),
  rule([0.08, 0.282], [0.66, 0.282], 20, RUST),
  `<path d="M${PICTURE}Z" fill="${PAPER}"/>`,
  hatch(`<path d="M${PICTURE}Z"/>`, { gap: 7, tone: (x, y) => clamp(pictured(x, y), 0, 0.9) }),
  `<path d="M${PICTURE}Z" fill="none" stroke="${INK}" stroke-width="4"/>`,
  column(0.08, 0.185, 0.34, 26),
  column(0.3, 0.185, 0.645, 13),
  column(0.515, 0.185, 0.645, 13),
  column(0.73, 0.195, 0.645, 12),
  `<path d="M${area(0, 0, 1, 1)}Z" fill="none" stroke="${INK}" stroke-width="5"/>`,
];
/** In the picture on the page: a sun over the sea, and a sail. */
function pictured(x, y) {
  if (Math.hypot(x - 850, y - 318) < 26) return 0;
  const isSail = y > 282 && y < 352 && x > 986 - (y - 282) * 0.05 && x < 986 + (y - 282) * 0.62;
  if (isSail) return 0.06;
  if (y > 352 && y < 362 && x > 962 && x < 1040) return 0.9;
  return y < 346 ? 0.3 + (346 - y) / 300 : 0.5 + 0.28 * Math.sin(x / 19 + y);
}

const rig = [
  // Mast and yard, then sheets and stays.
  stroke("M676 742 L642 58", 13),
  stroke("M604 138 L1092 74", 12),
  stroke("M1118 600 L984 668", 2.5),
  stroke("M644 72 L404 700", 3.5),
  polygon("640,60 640,24 558,40", `fill="${RUST}" stroke="${INK}" stroke-width="4"`),
];
const JIB = "630,150 652,606 424,660";
const jib = [
  `<path d="M630 150 C664 320 672 470 652 606 C590 650 500 668 424 660 C510 500 580 330 630 150 Z" fill="${PAPER}"/>`,
  hatch(polygon(JIB), { angle: 68, gap: 10, tone: (x, y) => clamp(0.1 + (x + 300 - y) / 900) }),
  `<path d="M630 150 C664 320 672 470 652 606 C590 650 500 668 424 660 C510 500 580 330 630 150 Z" fill="none" stroke="${INK}" stroke-width="4.5"/>`,
];

const skipper = [
  `<path d="M1024 704 C1016 650 1030 622 1058 620 C1090 620 1100 656 1098 708 Z" fill="${INK}"/>`,
  stroke("M1046 646 L1004 672 L976 668", 15),
  `<circle cx="1058" cy="598" r="21" fill="${PAPER}" stroke="${INK}" stroke-width="5"/>`,
  `<path d="M1030 594 Q1036 568 1062 570 Q1084 574 1082 594 Q1060 584 1022 600 Z" fill="${INK}"/>`,
  stroke("M1040 626 Q1058 636 1080 624", 10, RUST),
  stroke("M1078 626 L1122 640", 8, RUST),
];

const HULL = "M392 690 C520 716 980 720 1146 688 C1140 744 1092 792 1016 800 L560 800 C478 796 420 752 392 690 Z";
const hull = [
  `<path d="${HULL}" fill="${INK}"/>`,
  `<path d="M392 690 C520 716 980 720 1146 688 L1143 706 C980 738 520 734 402 708 Z" fill="${RUST}" stroke="${INK}" stroke-width="3"/>`,
  stroke("M420 738 C560 762 980 762 1128 734 M452 766 C580 786 980 786 1100 764", 3, PAPER),
  stroke("M396 692 L338 664", 9),
];
const CREST = "M286 806 C340 770 386 792 424 786 C520 812 640 786 740 804 C840 822 960 786 1060 800 C1120 806 1160 776 1226 800 C1180 836 340 840 286 806 Z";
const wake = [
  `<path d="${CREST}" fill="${PAPER}"/>`,
  stroke("M286 806 C340 770 386 792 424 786 C520 812 640 786 740 804 C840 822 960 786 1060 800 C1120 806 1160 776 1226 800", 4.5),
  stroke("M330 818 q40 -14 80 0 t80 0 M560 822 q46 -14 92 0 t92 0 M850 824 q46 -14 92 0 t92 0 M1110 816 q34 -12 68 0", 3.5),
  stroke("M398 770 q-34 4 -52 -20 M408 758 q-30 -4 -38 -26", 4),
];

const birds = [[1258, 236, 30], [1344, 190, 22], [1210, 310, 17], [188, 214, 24], [262, 262, 16]].map(([x, y, size]) =>
  stroke(`M${x - size} ${y - size * 0.3} q${size * 0.6} ${-size * 0.5} ${size} ${size * 0.3} q${size * 0.4} ${-size * 0.8} ${size} ${-size * 0.3}`, 3.8),
);

export const paperSail = sheet(sky, sun, birds, headland, sea, jib, frontPage, rig, skipper, hull, wake);
