import { expect, test } from "vitest";
import { readSite } from "../../src/content/read-site.ts";
import { aContentFolder, siteYaml } from "../support/a-content-folder.ts";

const siteWith = async (keys: string) =>
  (await readSite(aContentFolder({ "site.yaml": siteYaml + keys }), {})).sound;

test("a site says of itself to machines what site.yaml says, once, and nothing else", async () => {
  const site = await siteWith(`publisher:
  legalName: The Tidewater Ledger Society
  founded: 1897
  profiles: ["https://social.example/@ledger", "https://Social.example/@Ledger"]
  fediverse: "@ledger@social.example"
  policies: { about: about, factChecking: checks }
usage: { search: allow, training: deny, answers: deny, barred: [CCBot, ccbot], contact: rights@ledger.example }
security:
  contact: [security@ledger.example]
  expires: 2027-10-01T00:00:00Z
  policy: https://ledger.example/holes
  languages: [en, fr]
announcements: { indexNowKey: ledger-0123, webSubHub: "https://hub.example/" }
cacheKeys: Cache-Tag
adsTxt:
  - OWNERDOMAIN=ledger.example
`);

  expect(site).toMatchObject({
    publisher: {
      legalName: "The Tidewater Ledger Society",
      founded: "1897",
      profiles: ["https://social.example/@ledger"],
      fediverse: "@ledger@social.example",
      policies: { about: "about", factChecking: "checks" },
    },
    usage: {
      search: "allow",
      training: "deny",
      answers: "deny",
      barred: ["CCBot"],
      contact: "rights@ledger.example",
    },
    security: {
      contacts: ["mailto:security@ledger.example"],
      expiresAt: Date.UTC(2027, 9, 1),
      policy: "https://ledger.example/holes",
      languages: ["en", "fr"],
    },
    announcements: { indexNowKey: "ledger-0123", webSubHub: "https://hub.example/" },
    cacheKeys: "Cache-Tag",
    adsTxt: ["OWNERDOMAIN=ledger.example"],
  });
});

for (const keys of [
  "",
  "usage: {}\nsecurity:\nimage:\n",
  "usage: { search: , barred: [] }\npublisher: {}\n",
]) {
  test(`a site that says nothing to machines has no policy, security.txt or picture: ${JSON.stringify(keys)}`, async () => {
    const site = await siteWith(keys);

    expect(site).not.toHaveProperty("usage");
    expect(site).not.toHaveProperty("security");
    expect(site).not.toHaveProperty("image");
    expect(site).not.toHaveProperty("cacheKeys");
    expect(site).toMatchObject({ publisher: { profiles: [], policies: {} }, adsTxt: [], announcements: {} });
  });
}

for (const keys of [
  "usage: { training: deny }\n",
  "usage: { barred: [CCBot] }\n",
  "usage: { contact: a@ledger.example }\n",
]) {
  test(`one word is a policy: ${keys.trim()}`, async () => {
    expect(await siteWith(keys)).toHaveProperty("usage");
  });
}

test("the host in permanent ids is that of the newspaper’s address", async () => {
  expect(await siteWith("")).toMatchObject({ url: "https://ledger.example", idHost: "ledger.example" });
});
