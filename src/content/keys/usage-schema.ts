/** What site.yaml lets machines do with the texts: nothing is said to them that is not said here. */
import * as z from "zod";
import { emailAddress } from "./network-address.ts";

const permission = z.enum(["allow", "deny"]).optional();

/** RFC 9309, section 2.2.1. */
const TOKEN = /^[A-Za-z_-]+$/;
/** `GPTBot/1.3 (+https://…)`, as crawlers sign themselves. */
const SIGNED = /^(?<token>[A-Za-z_-]+)(?:\/| [^A-Za-z])/;

const crawler = z.string().superRefine((name, context) => {
  if (TOKEN.test(name)) return;
  const inOneWord = name.replace(/\s/g, "");
  const token = SIGNED.exec(name)?.groups?.["token"] ?? (TOKEN.test(inOneWord) ? inOneWord : undefined);
  const params = {
    rule: "crawler",
    fix: token
      ? `write \`${token}\` alone`
      : "write the name that the crawler looks for in robots.txt, such as `CCBot`: letters, `-` and `_` only",
  };
  context.addIssue({ code: "custom", params, message: `“${name}” is not the name of a crawler` });
});

export const usageSchema = z.strictObject({
  search: permission.describe("whether search engines may list the texts"),
  training: permission.describe("whether models may be trained on them"),
  answers: permission.describe("whether models may put them into their answers"),
  barred: z.array(crawler).default([]).describe("crawlers that are kept out altogether, such as `CCBot`"),
  contact: emailAddress.optional().describe("the e-mail address of whom to ask for more"),
});
