/** A lighthouse at night, its lantern drawn large: the rings of the lens, the keeper beside it, the beam on its way to a ship. */
import { clamp, hatch, INK, PAPER, polygon, RUST, sheet, stroke } from "./engraving.mjs";

const LAMP = { x: 430, y: 372 };
const HORIZON = 660;

/** How far a point lies from the middle of the beam, in beam widths. */
const inBeam = (x, y) => {
  const along = Math.abs(x - LAMP.x);
  return Math.abs(y - LAMP.y) / (40 + along * 0.085);
};

const sky = hatch(`<rect width="1600" height="${HORIZON}"/>`, {
  gap: 8,
  tone: (x, y) => {
    const night = 0.93 - (y / HORIZON) * 0.3 + 0.07 * Math.sin(x / 230 + y / 40);
    const glow = clamp(Math.hypot(x - LAMP.x, y - LAMP.y) / 640, 0, 1);
    const beam = inBeam(x, y);
    return beam < 1 ? 0.03 + 0.16 * beam ** 3 : clamp(night * (0.62 + 0.38 * glow), 0, 0.94);
  },
});

const STARS = [[760, 90], [905, 190], [1050, 70], [1180, 160], [1330, 96], [1470, 190], [1540, 60], [840, 40], [1240, 40], [60, 70], [96, 220], [52, 610], [1010, 560], [700, 590], [1400, 600]];
const stars = STARS.map(([x, y], star) => {
  const size = 4 + (star % 3) * 2;
  return `<path d="M${x} ${y - size * 2} L${x + size * 0.5} ${y - size * 0.5} L${x + size * 2} ${y} L${x + size * 0.5} ${y + size * 0.5} L${x} ${y + size * 2} L${x - size * 0.5} ${y + size * 0.5} L${x - size * 2} ${y} L${x - size * 0.5} ${y - size * 0.5} Z" fill="${PAPER}"/>`;
});

const sea = hatch(`<rect y="${HORIZON}" width="1600" height="240"/>`, {
  gap: 13,
  tone: (x, y) => {
    const shimmer = Math.abs(x - 1250 + 30 * Math.sin(y / 11)) < 60 + (y - HORIZON) * 0.8 ? 0.34 : 0;
    return clamp(0.62 + (y - HORIZON) / 900 + 0.2 * Math.sin(x / 58 + y / 24) - shimmer, 0.12, 0.92);
  },
  bend: (x, y) => (2 + (y - HORIZON) / 26) * Math.sin(x / 58 + y / 24),
});

const ship = [
  `<g transform="translate(1300 ${HORIZON - 6})">`,
  `<path d="M-120 -18 L128 -18 L104 16 L-98 16 Z" fill="${INK}" stroke="${PAPER}" stroke-width="4"/>`,
  stroke("M-58 -18 V-188 M26 -18 V-206 M128 -20 L190 -48", 6, PAPER),
  ...[[-58, 62], [26, 70]].flatMap(([mast, reach]) => [
    sail(mast, -168, reach * 0.62, 40),
    sail(mast, -122, reach * 0.84, 46),
    sail(mast, -70, reach, 46),
  ]),
  `<path d="M30 -198 L184 -48 L96 -40 Z" fill="${PAPER}" stroke="${INK}" stroke-width="3"/>`,
  `<circle cx="-104" cy="-32" r="7" fill="${RUST}"/>`,
  `</g>`,
];
function sail(mast, top, reach, drop) {
  return `<path d="M${mast - reach * 0.5} ${top} H${mast + reach * 0.5} Q${mast + reach * 0.72} ${top + drop * 0.6} ${mast + reach * 0.56} ${top + drop} Q${mast} ${top + drop - 12} ${mast - reach * 0.56} ${top + drop} Q${mast - reach * 0.36} ${top + drop * 0.5} ${mast - reach * 0.5} ${top} Z" fill="${PAPER}" stroke="${INK}" stroke-width="3"/>`;
}

const TOWER = "292,640 568,640 600,900 260,900";
const tower = [
  polygon(TOWER, `fill="${PAPER}"`),
  hatch(polygon(TOWER), { angle: 90, gap: 10, tone: () => 0.24 }),
  hatch(polygon("470,640 568,640 600,900 486,900"), { gap: 8, tone: () => 0.5 }),
  polygon("284,726 576,726 586,806 274,806", `fill="${RUST}"`),
  hatch(polygon("284,726 576,726 586,806 274,806"), { angle: 90, gap: 10, tone: (_, y) => 0.2 + y / 9000 }),
  polygon(TOWER, `fill="none" stroke="${INK}" stroke-width="6"`),
  // Gallery: brackets, floor and rail.
  polygon("236,640 624,640 584,684 276,684", `fill="${INK}"`),
  `<rect x="206" y="612" width="448" height="30" fill="${PAPER}" stroke="${INK}" stroke-width="6"/>`,
  hatch(`<rect x="430" y="612" width="224" height="30"/>`, { angle: 45, gap: 8, tone: () => 0.4 }),
];
const rail = [
  stroke("M212 548 H648", 8, PAPER),
  stroke("M212 580 H648", 4, PAPER),
  ...Array.from({ length: 12 }, (_, post) => stroke(`M${216 + post * 39} 548 V610`, 5, PAPER)),
];

const GLASS = `<rect x="264" y="150" width="332" height="462"/>`;
const lantern = [
  `<rect x="264" y="150" width="332" height="462" fill="${PAPER}"/>`,
  hatch(GLASS, { gap: 8, tone: (x, y) => clamp(Math.hypot(x - LAMP.x, y - LAMP.y) / 520 - 0.22, 0, 0.5) }),
];

/** Half of the lens's width at a height: a beehive. */
const hive = (y) => 138 * Math.sqrt(clamp(1 - ((y - LAMP.y) / 224) ** 2));
const rings = [];
for (let y = LAMP.y - 214; y < LAMP.y + 214; y += 18) {
  if (Math.abs(y + 9 - LAMP.y) < 92) continue;
  const [wide, narrow] = [hive(y + 9) * 1.02, hive(y + 9) * 0.86];
  const up = y < LAMP.y;
  const [top, foot] = up ? [narrow, wide] : [wide, narrow];
  rings.push(
    `<path d="M${LAMP.x - top} ${y} Q${LAMP.x} ${y + (up ? -9 : 9)} ${LAMP.x + top} ${y} L${LAMP.x + foot} ${y + 14} Q${LAMP.x} ${y + 14 + (up ? -9 : 9)} ${LAMP.x - foot} ${y + 14} Z" fill="${PAPER}" stroke="${INK}" stroke-width="4" stroke-linejoin="round"/>`,
    stroke(`M${LAMP.x + top * 0.25} ${y + 5} L${LAMP.x + foot * 0.9} ${y + 9} M${LAMP.x + top * 0.45} ${y + 9} L${LAMP.x + foot * 0.94} ${y + 12}`, 2.5),
  );
}
const lens = [
  `<path d="M292 586 H568 L548 612 H312 Z" fill="${INK}"/>`,
  rings,
  `<ellipse cx="${LAMP.x}" cy="${LAMP.y}" rx="140" ry="95" fill="${PAPER}" stroke="${INK}" stroke-width="6"/>`,
  ...[82, 69, 56, 43].map((ry, ring) => `<ellipse cx="${LAMP.x}" cy="${LAMP.y}" rx="${ry * 1.42}" ry="${ry}" fill="none" stroke="${INK}" stroke-width="${5 - ring * 0.5}"/>`),
  ...Array.from({ length: 40 }, (_, ray) => {
    const turn = (ray / 40) * 2 * Math.PI;
    const at = (radius) => `${LAMP.x + radius * 1.42 * Math.cos(turn)} ${LAMP.y + radius * Math.sin(turn)}`;
    return stroke(`M${at(45)} L${at(53)} M${at(72)} L${at(80)}`, 2.5);
  }),
  `<ellipse cx="${LAMP.x}" cy="${LAMP.y}" rx="42" ry="30" fill="${RUST}"/>`,
  `<path d="M${LAMP.x} ${LAMP.y - 26} C${LAMP.x + 20} ${LAMP.y - 4} ${LAMP.x + 12} ${LAMP.y + 18} ${LAMP.x} ${LAMP.y + 18} C${LAMP.x - 12} ${LAMP.y + 18} ${LAMP.x - 20} ${LAMP.y - 4} ${LAMP.x} ${LAMP.y - 26} Z" fill="${PAPER}"/>`,
];

const cage = [
  stroke("M264 150 V612 M596 150 V612", 9),
  stroke("M300 150 V612 M560 150 V612", 4),
  `<path d="M236 152 H624 L596 116 H264 Z" fill="${INK}" stroke="${PAPER}" stroke-width="3"/>`,
  `<path d="M276 116 C290 72 380 50 430 44 C480 50 570 72 584 116 Z" fill="${INK}" stroke="${PAPER}" stroke-width="3"/>`,
  hatch(`<path d="M276 116 C290 72 380 50 430 44 C480 50 570 72 584 116 Z"/>`, { gap: 10, color: PAPER, tone: (x) => clamp(0.42 - (x - 276) / 640, 0.03, 0.5) }),
  `<circle cx="430" cy="36" r="14" fill="${RUST}"/>`,
];

const keeper = [
  `<g transform="translate(212 610) scale(1.06)">`,
  `<path d="M-26 0 L-24 -66 C-36 -76 -34 -116 -14 -122 H14 C34 -116 36 -76 26 -66 L28 0 Z" fill="${INK}" stroke="${PAPER}" stroke-width="3"/>`,
  `<circle cx="0" cy="-140" r="19" fill="${PAPER}" stroke="${INK}" stroke-width="4"/>`,
  `<path d="M-24 -148 H28 L18 -168 H-18 Z" fill="${INK}" stroke="${PAPER}" stroke-width="3"/>`,
  stroke("M22 -98 L74 -112", 12),
  stroke("M70 -112 L112 -128", 9),
  stroke("M70 -112 L112 -128", 4, RUST),
  `</g>`,
];

const rocks = [
  `<path d="M0 900 V842 L70 822 L128 846 L206 800 L270 822 L600 838 L668 806 L742 848 L822 838 L900 884 L930 900 Z" fill="${INK}"/>`,
  hatch(`<path d="M0 900 V842 L70 822 L128 846 L206 800 L270 822 L600 838 L668 806 L742 848 L822 838 L900 884 L930 900 Z"/>`, { angle: 62, gap: 13, color: PAPER, tone: (x, y) => clamp(0.26 + 0.2 * Math.sin(x / 31) - (y - 500) / 3000, 0, 0.4) }),
  ...[0, 1, 2, 3, 4].map((wave) => stroke(`M${690 + wave * 52} ${866 + (wave % 2) * 12} q22 -22 44 0 q14 -12 28 2`, 5, PAPER)),
];

export const lighthouseLens = sheet(sky, stars, sea, ship, tower, rocks, lantern, lens, cage, rail, keeper);
