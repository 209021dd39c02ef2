/** Whom site.yaml lets the site tell of what is new: nobody, unless it says so. */
import * as z from "zod";
import { secureAddress } from "./network-address.ts";

const KEY = /^[A-Za-z0-9-]{8,128}$/;

const indexNowKey = z.string().refine((key) => KEY.test(key), {
  error: ({ input }) => `“${input}” cannot be a key of IndexNow`,
  params: { rule: "indexnow-key", fix: "make one up, of 8 to 128 letters, digits and hyphens" },
});

export const announcementsSchema = z.strictObject({
  indexNowKey: indexNowKey
    .optional()
    .describe("the key with which search engines are told by IndexNow: letters, digits and hyphens"),
  webSubHub: secureAddress.optional().describe("the WebSub hub that is told of changes to feeds"),
});
