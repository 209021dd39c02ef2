/** Addresses outside the site that a newsroom may write: of pages, of mailboxes, and in the fediverse. */
import * as z from "zod";

const WEB = /^https?:\/\/[^\s/]\S*$/;
const SECURE = /^https:\/\/[^\s/]\S*$/;
/** RFC 7565 allows more; this is what Mastodon and its like give out. */
const FEDIVERSE = /^@\w(?:[\w.-]*\w)?@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/;
/** How people copy it: without its first sign, or as the address of the profile. */
const BARE = /^\w(?:[\w.-]*\w)?@\S+$/;
const PROFILE = /^https?:\/\/(?<host>[^/]+)\/(?<user>@[^/@]+)\/?$/;

const isWebAddress = (text: string): boolean => WEB.test(text) && URL.canParse(text);
const isSecureAddress = (text: string): boolean => SECURE.test(text) && URL.canParse(text);

function holdsNoSecret(text: string): boolean {
  const { username, password } = new URL(text);
  return username === "" && password === "";
}

const SECRET = {
  error: "this web address holds a user’s name or password, which everybody could read",
  params: { rule: "secret-in-address", fix: "write it without all that stands before its `@`" },
};

/** As browsers send it, in letters that a header can hold. */
const asSent = (text: string): string => (URL.canParse(text) ? new URL(text).href : text);

export const webAddress = z
  .string()
  .refine(isWebAddress, {
    error: ({ input }) => `“${input}” is not a web address`,
    params: { rule: "web-address", fix: "write it whole, such as `https://news.example/page`" },
    abort: true,
  })
  .refine(holdsNoSecret, SECRET)
  .overwrite(asSent);

/** Where the standard asks for https. */
export const secureAddress = z
  .string()
  .refine(isSecureAddress, {
    error: ({ input }) => `“${input}” is not a web address that begins with https://`,
    params: { rule: "web-address", fix: "write it whole, such as `https://news.example/page`" },
    abort: true,
  })
  .refine(holdsNoSecret, SECRET)
  .overwrite(asSent);

const EMAIL = z.email();
const isEmailAddress = (text: string): boolean => EMAIL.safeParse(text).success;
/** How people copy it: as a link, or with a name. */
const COPIED = /^(?:mailto:|[^<>]*<)(?<mailbox>[^<>]+)>?$/i;

export const emailAddress = z.string().superRefine((text, context) => {
  if (isEmailAddress(text)) return;
  const { mailbox = "" } = COPIED.exec(text.trim())?.groups ?? {};
  const fix = isEmailAddress(mailbox)
    ? `write \`${mailbox}\` alone`
    : "write one such as `desk@news.example`";
  const params = { rule: "email-address", fix };
  context.addIssue({ code: "custom", params, message: `“${text}” is not an e-mail address` });
});

export const fediverseAddress = z.string().superRefine((text, context) => {
  if (FEDIVERSE.test(text)) return;
  const { host, user } = PROFILE.exec(text)?.groups ?? {};
  const meant = BARE.test(text) ? `@${text}` : `${user}@${host}`;
  const example = FEDIVERSE.test(meant) ? meant : "@name@social.example";
  const fix = `write ${example === meant ? "" : "one such as "}\`"${example}"\`, in quotes`;
  const params = { rule: "fediverse-address", fix };
  context.addIssue({ code: "custom", params, message: `“${text}” is not an address in the fediverse` });
});
