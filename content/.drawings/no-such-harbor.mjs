/** A harbor that runs out: engraved on the left, only dotted on the right, and in front a sign without a name. */
import { clamp, hatch, INK, PAPER, polygon, RUST, sheet, stroke } from "./engraving.mjs";

const QUAY = 600;
/** 1 where the town stands, 0 where there is only paper. */
const isThere = (x) => clamp((1010 - x) / 420);

const SUN = { x: 300, y: 210, r: 84 };
const sky = [
  hatch(`<rect width="1600" height="${QUAY}"/>`, {
    gap: 9,
    tone: (x, y) => {
      const distance = Math.hypot(x - SUN.x, y - SUN.y);
      if (distance < SUN.r) return 0;
      const cloud = 0.15 * Math.sin(x / 190 + y / 29) * Math.sin(y / 43 + 1);
      return clamp(0.6 - y / 1100 + cloud, 0.06, 0.75) * clamp((distance - SUN.r) / 300 + 0.1) * isThere(x);
    },
  }),
  `<circle cx="${SUN.x}" cy="${SUN.y}" r="${SUN.r}" fill="${RUST}"/>`,
];

const dotted = (d) =>
  `<path d="${d}" fill="none" stroke="${INK}" stroke-width="3" stroke-dasharray="2 11" stroke-linecap="round"/>`;

const HOUSES = [
  [110, 128, 176], [238, 104, 232], [342, 136, 150], [478, 110, 214], [588, 124, 168],
  [712, 108, 238], [820, 132, 158], [952, 112, 206], [1064, 126, 172], [1190, 106, 226], [1296, 132, 154],
];
const houses = HOUSES.map(([x, width, height], house) => {
  const top = QUAY - height;
  const ridge = top - 54;
  const wall = `${x},${QUAY} ${x},${top} ${x + width},${top} ${x + width},${QUAY}`;
  const roof = `${x - 8},${top} ${x + width / 2},${ridge} ${x + width + 8},${top}`;
  const outline = `M${x} ${QUAY} V${top} H${x + width} V${QUAY} M${x - 8} ${top} L${x + width / 2} ${ridge} L${x + width + 8} ${top}`;
  const panes = [0, 1].flatMap((row) => [0, 1].map((column) => [x + 22 + column * (width - 72), top + 26 + row * 62]));
  if (x > 800) return [dotted(outline), panes.map(([px, py]) => dotted(`M${px} ${py} h28 v36 h-28 Z`))];
  const shade = isThere(x + width / 2);
  return [
    polygon(wall, `fill="${PAPER}"`),
    hatch(polygon(wall), { gap: 10, tone: (px) => (0.2 + clamp((px - x) / width) * 0.34) * shade }),
    house % 2 ? hatch(polygon(wall), { angle: 90, gap: 15, tone: () => 0.18 * shade }) : [],
    polygon(roof, `fill="${PAPER}"`),
    hatch(polygon(roof), { angle: house % 2 ? 32 : -32, gap: 9, tone: () => 0.72 * shade }),
    panes.map(([px, py], pane) => `<rect x="${px}" y="${py}" width="28" height="36" fill="${house === 3 && pane === 1 ? RUST : INK}"/>`),
    shade > 0.7 ? stroke(outline, 4) : stroke(outline, 2.5),
  ];
});

const WATER = `<rect y="${QUAY + 34}" width="1600" height="${866 - QUAY}"/>`;
const sea = [
  hatch(WATER, {
    gap: 13,
    tone: (x, y) => clamp(0.18 + (y - QUAY) / 700 + 0.16 * Math.sin(x / 52 + y / 6)) * isThere(x),
    bend: (x, y) => 3 * Math.sin(x / 60 + y),
  }),
  hatch(WATER, {
    gap: 26,
    color: RUST,
    tone: (x, y) => (Math.abs(x - SUN.x + 20 * Math.sin(y / 11)) < 46 + (y - QUAY) * 0.16 ? 0.3 : 0),
    bend: (x) => 2 * Math.sin(x / 33),
  }),
];
const quay = [
  hatch(`<rect y="${QUAY}" width="1010" height="34"/>`, { gap: 7, tone: (x) => 0.8 * isThere(x) }),
  stroke(`M0 ${QUAY} H800`, 5),
  dotted(`M812 ${QUAY} H1600 M1010 ${QUAY + 34} H1600`),
];

const boat = [
  `<g transform="translate(520 770) rotate(-4)">`,
  `<path d="M-120 0 C-96 48 78 52 128 -6 L106 -6 C46 8 -64 10 -102 0 Z" fill="${INK}"/>`,
  stroke("M-6 2 L2 -150", 7),
  `<path d="M8 -140 L96 -14 L8 -22 Z" fill="${PAPER}" stroke="${INK}" stroke-width="4"/>`,
  `<path d="M-8 -118 L-84 -12 L-8 -18 Z" fill="${PAPER}" stroke="${INK}" stroke-width="4"/>`,
  `</g>`,
];

/** The boards where a name would stand are blank. */
const sign = [
  stroke("M1130 900 V640 M1400 900 V640", 14),
  `<rect x="1080" y="644" width="370" height="118" fill="${PAPER}" stroke="${INK}" stroke-width="7"/>`,
  `<rect x="1096" y="660" width="338" height="86" fill="none" stroke="${RUST}" stroke-width="4"/>`,
  Array.from({ length: 26 }, (_, blade) =>
    stroke(`M${1060 + blade * 16} 900 q${(blade % 5) - 2} -20 ${((blade * 7) % 11) - 5} ${-26 - ((blade * 13) % 24)}`, 3),
  ),
];

export const noSuchHarbor = sheet(sky, houses, sea, quay, boat, sign);
