/** A tide mill at low water: the pond behind its dam, the moon that filled it, the wheel, a boat aground. */
import { clamp, hatch, INK, PAPER, polygon, RUST, sheet, stroke } from "./engraving.mjs";

const MOON = { x: 330, y: 300, r: 118 };
const fromMoon = (x, y) => Math.hypot(x - MOON.x, y - MOON.y);

const sky = hatch(`<rect width="1600" height="520"/>`, {
  gap: 8,
  tone: (x, y) => {
    const distance = fromMoon(x, y);
    if (distance < MOON.r) return 0;
    const cloud = 0.16 * Math.sin(x / 170 + y / 26) * Math.sin(y / 41 + 1);
    return clamp(0.66 - y / 900 + cloud, 0.1, 0.8) * clamp((distance - MOON.r) / 330 + 0.12);
  },
});
const moon = [
  `<circle cx="${MOON.x}" cy="${MOON.y}" r="${MOON.r}" fill="${RUST}"/>`,
  hatch(`<circle cx="${MOON.x}" cy="${MOON.y}" r="${MOON.r}"/>`, {
    gap: 8,
    color: PAPER,
    tone: (x, y) => clamp(0.42 - (x - MOON.x) / 420 + (MOON.y - y) / 420, 0.05, 0.7),
  }),
];

const hills = [
  polygon("0,505 0,472 150,462 300,476 470,456 640,474 640,505", `fill="${INK}"`),
  polygon("980,626 980,486 1090,470 1250,480 1420,452 1600,470 1600,590", `fill="${INK}"`),
];

const POND = polygon("0,503 640,503 640,640 0,742");
const pond = [
  polygon("0,503 640,503 640,640 0,742", `fill="${PAPER}"`),
  hatch(POND, {
    gap: 11,
    tone: (x, y) => clamp(0.3 + (y - 503) / 900 + 0.14 * Math.sin(x / 37 + y / 5) - glitter(x, y)),
    bend: (x, y) => 2.2 * Math.sin(x / 46 + y),
  }),
  hatch(POND, { gap: 22, color: RUST, tone: (x, y) => (glitter(x, y) > 0.2 ? 0.34 : 0), bend: (x) => 2 * Math.sin(x / 30) }),
];
function glitter(x, y) {
  const width = 70 + (y - 503) * 0.22;
  return Math.abs(x - MOON.x + 22 * Math.sin(y / 9)) < width ? 0.5 : 0;
}

const FLATS = "0,900 0,880 640,742 1010,700 1600,640 1600,900";
const flats = [
  polygon(FLATS, `fill="${PAPER}"`),
  hatch(polygon(FLATS), {
    gap: 12,
    tone: (x, y) => clamp(0.2 + (y - 640) / 620 + 0.15 * Math.sin(x / 90 + y / 13), 0.05, 0.62),
    bend: (x, y) => 5 * Math.sin(x / 140 + y / 60),
  }),
];
const CREEK = "M840 742 C860 790 700 800 610 850 C560 878 520 890 500 900 L1130 900 C1150 860 1010 830 985 800 C968 776 978 752 972 735 Z";
const creek = [
  `<path d="${CREEK}" fill="${PAPER}"/>`,
  hatch(`<path d="${CREEK}"/>`, {
    gap: 13,
    tone: (x, y) => clamp(0.16 + 0.2 * Math.sin(x / 33 + y / 4) + (y - 740) / 900, 0, 0.5),
    bend: (x, y) => 2.5 * Math.sin(x / 30 + y),
  }),
  stroke("M500 900 C560 872 690 812 760 792 M1130 900 C1146 862 1030 836 992 806", 4),
];

const DAM = "0,742 640,632 640,752 0,892";
const FAR_DAM = "1000,640 1600,598 1600,652 1000,722";
const dam = [
  polygon(DAM, `fill="${PAPER}" stroke="${INK}" stroke-width="4"`),
  hatch(polygon(DAM), { angle: -11, gap: 9, tone: (x, y) => clamp(0.5 + 0.12 * Math.sin(x / 21 + y)) }),
  hatch(polygon(DAM), { angle: 58, gap: 15, tone: () => 0.2 }),
  polygon("0,718 640,616 640,640 0,748", `fill="${INK}"`),
  polygon(FAR_DAM, `fill="${PAPER}" stroke="${INK}" stroke-width="4"`),
  hatch(polygon(FAR_DAM), { angle: -5, gap: 9, tone: () => 0.55 }),
  polygon("1000,620 1600,584 1600,602 1000,644", `fill="${INK}"`),
];

const trees = [0, 1, 2, 3, 4].map((tree) => {
  const [x, y, size] = [[1130, 560, 62], [1220, 545, 84], [1330, 552, 70], [1445, 540, 92], [1555, 548, 76]][tree];
  const crown = `<path d="M${x - size} ${y + 44} C${x - size * 1.2} ${y - size * 0.4} ${x - size * 0.4} ${y - size * 1.1} ${x} ${y - size} C${x + size * 0.6} ${y - size * 1.1} ${x + size * 1.25} ${y - size * 0.2} ${x + size} ${y + 44} Z"/>`;
  return [
    crown.replace("<path", `<path fill="${PAPER}"`),
    hatch(crown, { angle: 38, gap: 7, tone: (px) => clamp(0.62 + 0.2 * Math.sin(px / 13 + tree)) }),
  ];
});

const WALL = "620,330 1000,330 1000,640 620,640";
const BASE = "606,636 1014,636 1022,760 600,760";
const mill = [
  // Body: boards on the lit side, shade to the right.
  polygon(WALL, `fill="${PAPER}"`),
  hatch(polygon(WALL), { gap: 13, tone: (x) => 0.16 + clamp((x - 600) / 1500, 0, 0.3) }),
  hatch(polygon("860,330 1000,330 1000,640 860,640"), { angle: 90, gap: 14, tone: () => 0.2 }),
  polygon(WALL, `fill="none" stroke="${INK}" stroke-width="5"`),
  // Roof, with its hoist.
  polygon("588,336 672,196 948,196 1032,336", `fill="${INK}"`),
  hatch(polygon("600,330 678,202 942,202 1020,330"), { gap: 12, color: PAPER, tone: (x, y) => clamp(0.2 - (x - 640) / 2600 + (y - 196) / 1600, 0.04, 0.3) }),
  polygon("768,330 768,236 812,176 856,236 856,330", `fill="${PAPER}" stroke="${INK}" stroke-width="5"`),
  hatch(polygon("768,330 768,236 812,176 856,236 856,330"), { angle: 90, gap: 10, tone: () => 0.3 }),
  polygon("754,242 812,164 870,242 856,242 812,184 768,242", `fill="${INK}"`),
  polygon("792,250 832,250 832,312 792,312", `fill="${INK}"`),
  stroke("M812 236 V392", 3),
  polygon("800,392 824,392 828,424 796,424", `fill="${INK}"`),
  // Windows; somebody is up.
  ...[660, 728, 890, 950].flatMap((x) => [380, 478].map((y) => pane(x, y, x === 728 && y === 478))),
  pane(660, 576, false),
  polygon("716,560 768,560 768,640 716,640", `fill="${INK}"`),
  // Stone base and arch.
  polygon(BASE, `fill="${PAPER}" stroke="${INK}" stroke-width="5"`),
  ...courses(),
  `<path d="M803 760 V712 A100 100 0 0 1 1003 712 V760 Z" fill="${INK}"/>`,
];
function pane(x, y, isLit) {
  return [
    `<rect x="${x}" y="${y}" width="34" height="46" fill="${isLit ? RUST : INK}" stroke="${INK}" stroke-width="4"/>`,
    stroke(`M${x + 17} ${y} V${y + 46} M${x} ${y + 23} H${x + 34}`, 2.5, isLit ? INK : PAPER),
  ];
}
function courses() {
  const rows = [];
  for (let row = 0; row < 6; row++) {
    const y = 640 + row * 20;
    rows.push(stroke(`M604 ${y} H1018`, 2.5));
    for (let x = 620 + (row % 2) * 22; x < 1010; x += 44) rows.push(stroke(`M${x} ${y} v20`, 2.5));
  }
  return [hatch(polygon("860,636 1014,636 1022,760 860,760"), { angle: 45, gap: 8, tone: () => 0.3 }), ...rows];
}

const AXLE = { x: 903, y: 712, r: 74 };
const wheel = [
  `<clipPath id="race"><rect x="780" y="600" width="250" height="156"/></clipPath><g clip-path="url(#race)">`,
  `<circle cx="${AXLE.x}" cy="${AXLE.y}" r="${AXLE.r}" fill="none" stroke="${PAPER}" stroke-width="9"/>`,
  `<circle cx="${AXLE.x}" cy="${AXLE.y}" r="${AXLE.r - 22}" fill="none" stroke="${PAPER}" stroke-width="4"/>`,
  ...Array.from({ length: 16 }, (_, spoke) => {
    const turn = (spoke / 16) * 2 * Math.PI + 0.1;
    const at = (radius) => `${AXLE.x + radius * Math.cos(turn)} ${AXLE.y + radius * Math.sin(turn)}`;
    return stroke(`M${at(spoke % 2 ? AXLE.r - 22 : 8)} L${at(AXLE.r + 8)}`, spoke % 2 ? 5 : 6, PAPER);
  }),
  `<circle cx="${AXLE.x}" cy="${AXLE.y}" r="14" fill="${PAPER}"/></g>`,
];
const race = [
  ...[0, 1, 2, 3, 4, 5, 6].map((jet) => stroke(`M${828 + jet * 22} 744 C${826 + jet * 22} 760 ${812 + jet * 24} 770 ${800 + jet * 25} ${784 + (jet % 3) * 9}`, 5, PAPER)),
  ...[0, 1, 2, 3, 4, 5].map((foam) => stroke(`M${806 + foam * 30} ${786 + (foam % 2) * 12} q12 -9 24 0 t24 0`, 3)),
];

const boat = [
  `<g transform="translate(1290 778) rotate(-9)">`,
  `<path d="M-150 0 C-120 62 96 66 158 -8 L132 -8 C60 10 -80 12 -128 0 Z" fill="${INK}"/>`,
  `<path d="M-128 0 C-80 12 60 10 132 -8 L120 -16 C40 -2 -70 0 -118 -8 Z" fill="${RUST}"/>`,
  stroke("M-10 2 L2 -196", 8),
  stroke("M2 -188 L118 -14 M2 -188 L-118 -6", 2.5),
  `<path d="M6 -40 L104 -84 L112 -70 L10 -22 Z" fill="${INK}"/>`,
  stroke("M4 -30 L120 -82", 6),
  `</g>`,
  hatch(`<ellipse cx="1290" cy="838" rx="190" ry="16"/>`, { gap: 6, tone: () => 0.7 }),
];

const reeds = Array.from({ length: 54 }, (_, blade) => {
  const x = 12 + blade * 9 + (blade % 5) * 5;
  const foot = 900 - x * 0.01;
  const top = 838 - ((blade * 37) % 58) + x * 0.06;
  return stroke(`M${x} ${foot} Q${x + 3} ${(foot + top) / 2} ${x + ((blade % 7) - 3) * 6} ${top}`, 3.5);
});

const birds = [[1120, 250, 26], [1190, 214, 20], [1246, 262, 16], [520, 170, 18]].map(([x, y, size]) =>
  stroke(`M${x - size} ${y - size * 0.3} q${size * 0.6} ${-size * 0.5} ${size} ${size * 0.3} q${size * 0.4} ${-size * 0.8} ${size} ${-size * 0.3}`, 3.5),
);

export const tideMill = sheet(sky, moon, birds, hills, pond, flats, creek, trees, dam, mill, wheel, race, boat, reeds);
