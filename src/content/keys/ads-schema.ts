/** The ad plan of site.yaml to the ad rules, with the usual sizes where it names none. */
import * as z from "zod";
import type { AdBreakpoint, AdRules, AdSize } from "../../article/ad-rules.ts";

const SIZE = /^(?<width>[1-9]\d{1,3})x(?<height>[1-9]\d{1,3})$/;
/** In CSS pixels: what the narrowest screen has. */
const NARROWEST = 320;

const size = z.string().transform((text, context): AdSize => {
  const { width, height } = SIZE.exec(text)?.groups ?? {};
  if (width && height) return [Number(width), Number(height)];
  const params = { rule: "ad-size", fix: "write width and height in pixels, such as `300x250`" };
  context.addIssue({ code: "custom", params, message: `“${text}” is not an ad size` });
  return z.NEVER;
});

const breakpoint = z
  .strictObject({
    from: z.int().min(0).describe("the width of the screen from which these sizes are used, in pixels"),
    sizes: z.array(size).min(1).describe("a list of sizes such as `[320x50, 320x100]`"),
  })
  .superRefine(({ from, sizes }, context) => {
    const room = Math.max(from, NARROWEST);
    sizes.forEach(([width, height], index) => {
      if (width <= room) return;
      const params = { rule: "ad-size", fix: `use sizes at most ${room} wide, or raise \`from\`` };
      const message = `\`${width}x${height}\` is wider than a screen of ${room} pixels`;
      context.addIssue({ code: "custom", path: ["sizes", index], params, message });
    });
  });

const place = z.array(breakpoint).min(1);

const phone = { from: 0, sizes: ["300x250", "320x100"] };
const tablet = { from: 768, sizes: ["728x90"] };
const desktop = { from: 1024, sizes: ["970x250", "728x90"] };
const usual = {
  top: [{ from: 0, sizes: ["320x50", "320x100"] }, tablet, desktop],
  inline: [phone, { from: 768, sizes: ["728x90", "300x250"] }],
  bottom: [phone, tablet, desktop],
};

const sizes = z.strictObject({
  top: place.prefault(usual.top).describe("sizes of the slot over the article"),
  inline: place.prefault(usual.inline).describe("sizes of the slots in the text"),
  bottom: place.prefault(usual.bottom).describe("sizes of the slot below the article"),
});

export const adsSchema = z.strictObject({
  mostInline: z.int().min(0).default(3).describe("the most slots inside one text"),
  sizes: sizes.prefault({}).describe("the sizes of each place by screen width"),
});

export const adRules = ({ mostInline, sizes }: z.output<typeof adsSchema>): AdRules => ({
  mostInline,
  sizes: {
    top: ascending(sizes.top),
    inline: ascending(sizes.inline),
    bottom: ascending(sizes.bottom),
  },
});

const ascending = (breakpoints: z.output<typeof place>): readonly AdBreakpoint[] =>
  breakpoints.map(({ from, sizes }) => ({ min: from, sizes })).sort((one, other) => one.min - other.min);
