import { describe, expect, test } from "vitest";
import { markdownArticle } from "../../src/pages/markdown-article.ts";
import { ninjsItem } from "../../src/pages/ninjs/ninjs-item.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { ninjsFaults } from "../support/ninjs-faults.ts";
import { readHtml, readMarkdown } from "../support/read-markdown.ts";
import { theSamples } from "../support/the-samples.ts";

const renderer = createRenderer("views", "public/styles");
/** The raised digits of notes are digits. */
const letters = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

for (const folder of ["content", "test/fixtures/content"]) {
  const { newsroom, articles: all } = await theSamples(folder);
  const desk = { newsroom, now: Date.UTC(2100, 0, 1), pageTitles: [] };
  const articles = all.filter(({ publishedAt }) => publishedAt <= desk.now);

  describe(`in ${folder}`, () => {
    test("there are articles", () => {
      expect(articles.length).toBeGreaterThan(3);
    });

    for (const article of articles) {
      const item = JSON.parse(renderer.render(ninjsItem({ ...desk, article })).text);
      const markdown = renderer.render(markdownArticle({ ...desk, article })).text;

      test(`${article.slug} is a valid ninjs item`, () => {
        expect(ninjsFaults(item)).toEqual([]);
      });

      test(`${article.slug} says the same in Markdown and in HTML, letter for letter`, () => {
        const html = readHtml(item.bodies[0].value);
        for (const backlink of html.querySelectorAll("[role=doc-backlink]")) backlink.remove();

        const text = letters(readMarkdown(markdown).body.textContent);

        expect(text).toContain(letters(html.body.textContent));
        expect(letters(readMarkdown(item.bodies[1].value).body.textContent)).toBe(
          letters(html.body.textContent),
        );
      });

      test(`${article.slug} leads to absolute addresses only`, () => {
        const document = readMarkdown(markdown);

        const addresses = [...document.querySelectorAll("a, img")].map(
          (element) => element.getAttribute("href") ?? element.getAttribute("src"),
        );

        expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address ?? ""))).toEqual([]);
      });
    }
  });
}
