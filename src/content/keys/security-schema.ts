/** What site.yaml says to whoever finds a hole in the site: RFC 9116. */
import * as z from "zod";
import { language } from "./language.ts";
import { emailAddress, secureAddress } from "./network-address.ts";
import { time } from "./time.ts";

const MAIL = "mailto:";
const PHONE = /^tel:\+[\d-]+$/;

/** A plain e-mail address becomes the `mailto:` that the standard asks for. */
const contact = z.string().transform((text, context): string => {
  const mailbox = text.startsWith(MAIL) ? text.slice(MAIL.length) : text;
  if (emailAddress.safeParse(mailbox).success) return MAIL + mailbox;
  if (PHONE.test(text)) return text;
  const page = secureAddress.safeParse(text);
  if (page.success) return page.data;
  const [fault] = page.error.issues;
  if (text.startsWith("https://") && fault?.code === "custom") {
    context.addIssue({ code: "custom", params: fault.params, message: fault.message });
    return z.NEVER;
  }
  const params = {
    rule: "security-contact",
    fix: "write an e-mail address, a web address that begins with https://, or a number such as `tel:+1-201-555-0123`",
  };
  context.addIssue({ code: "custom", params, message: `nobody can be reached at “${text}”` });
  return z.NEVER;
});

export const securitySchema = z.strictObject({
  contact: z
    .array(contact)
    .min(1)
    .describe("where to report it: e-mail or web addresses, the best one first"),
  expires: time.describe("until when this holds, less than a year ahead"),
  policy: secureAddress.optional().describe("the address of the rules for those who look for holes"),
  languages: z.array(language).default([]).describe("the languages in which reports are read"),
});
