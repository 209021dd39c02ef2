/** Where in the text a writer is reading, to the same place on the page that takes its place, whatever changed above. */
const KEY = "broadsheet-place";
const BLOCKS = "main :is(h1, h2, h3, p, li, figure, blockquote, pre, tr)";
/** The first of them may be the one that was edited. */
const LANDMARKS = 8;

const textOf = (element) => element.textContent.trim().slice(0, 120);

/** Blocks by their text; labels and the like, which say the same in many places, mark none. */
function landmarksOfPage() {
  const all = [...document.querySelectorAll(BLOCKS)].map((element) => [textOf(element), element]);
  const twice = new Set(
    all.map(([text]) => text).filter((text, index, texts) => texts.indexOf(text) < index),
  );
  return new Map(all.filter(([text]) => text !== "" && !twice.has(text)));
}

const topOf = (element) => element.getBoundingClientRect().top;

let isToReturn = false;

export function keepPlace() {
  isToReturn = true;
  const inSight = [...landmarksOfPage()].filter(([, element]) => element.getBoundingClientRect().bottom > 0);
  const landmarks = inSight.slice(0, LANDMARKS).map(([text, element]) => ({ text, top: topOf(element) }));
  const place = { address: location.pathname + location.search, y: scrollY, landmarks };
  sessionStorage.setItem(KEY, JSON.stringify(place));
}

export function returnToPlace() {
  const place = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
  sessionStorage.removeItem(KEY);
  if (place?.address !== location.pathname + location.search) return;
  const left = returnTo(place);
  addEventListener("load", () => {
    // Unless the reader went on meanwhile.
    if (Math.abs(scrollY - left) < 1) returnTo(place);
  });
}

// Browsers find their own way back late, to where things were before.
addEventListener("pagehide", () => {
  history.scrollRestoration = isToReturn ? "manual" : "auto";
});

/** Whoever stands at the very top stays there. */
function returnTo({ y, landmarks }) {
  const here = landmarksOfPage();
  const landmark = y > 0 ? landmarks.find(({ text }) => here.has(text)) : undefined;
  const top = landmark ? scrollY + topOf(here.get(landmark.text)) - landmark.top : y;
  scrollTo({ top, behavior: "instant" });
  return scrollY;
}
