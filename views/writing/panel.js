/** Problems to a panel over the page, in a tree of its own: no style of the page reaches it, and none of its own gets out. */
const ANNOUNCED = "broadsheet-announced";
const DISMISSED = "broadsheet-dismissed";

const host = element("broadsheet-problems", { lang: "en", dir: "ltr" });
const voice = element("div", { role: "alert", className: "voice" });
const panel = element("section", { className: "panel", ariaLabel: "Problems" });
const tree = host.attachShadow({ mode: "open" });
const styled = fetch(new URL("panel.css", import.meta.url))
  .then((answer) => answer.text())
  .then((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    tree.adoptedStyleSheets = [sheet];
  });
let latest;

addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && panel.isConnected) dismiss();
});

/** All errors, and what else is to be said of this very page. */
export async function showProblems(state) {
  latest = state;
  await styled;
  if (latest !== state) return;
  const problems = state.problems.filter(
    ({ severity, address }) => severity === "error" || address === location.pathname,
  );
  if (problems.length === 0) {
    host.remove();
    sessionStorage.removeItem(ANNOUNCED);
    return;
  }
  if (!host.isConnected) document.body.append(host);
  announce(problems);
  if (sessionStorage.getItem(DISMISSED) === nameOf(state)) tree.replaceChildren(voice);
  else {
    panel.replaceChildren(...parts(problems));
    if (!panel.isConnected) tree.replaceChildren(voice, panel);
  }
}

const nameOf = ({ server, change }) => `${server} ${change}`;

function dismiss() {
  sessionStorage.setItem(DISMISSED, nameOf(latest));
  panel.remove();
}

/** Once for each set of problems, however often the page is made anew. */
function announce(problems) {
  const words = problems.map(({ file, line, message, fix }) => `${file}, line ${line}: ${message}; ${fix}.`);
  const all = words.join("\n");
  if (sessionStorage.getItem(ANNOUNCED) === all) return;
  sessionStorage.setItem(ANNOUNCED, all);
  voice.textContent = `${count(problems)}. ${words[0]}`;
}

function parts(problems) {
  const errors = problems.filter(({ severity }) => severity === "error");
  const others = problems.filter(({ severity }) => severity !== "error");
  const close = element("button", { type: "button", textContent: "Close (Esc)" });
  close.addEventListener("click", dismiss);
  const heading = element("header", {}, [
    element("h2", { textContent: count(problems) }),
    ...(errors.length > 0
      ? [element("p", { textContent: "Still serving the last good version of what is marked as an error." })]
      : []),
    close,
  ]);
  return [
    heading,
    ...(errors.length > 0 ? [listOf(errors)] : []),
    ...(others.length > 0 ? [folded(others)] : []),
  ];
}

function folded(problems) {
  const before = panel.querySelector("details");
  const summary = element("summary", { textContent: count(problems) });
  return element("details", { open: before?.open ?? false }, [summary, listOf(problems)]);
}

const listOf = (problems) => element("ol", {}, problems.map(shown));

/** Everything in it is set as text: what a file says never becomes markup. */
function shown({ file, line, column, severity, message, rule, fix, editor, excerpt }) {
  const place = `${file}:${line}:${column}`;
  return element("li", { className: severity }, [
    element("p", { className: "what" }, [
      element("strong", { textContent: severity }),
      ` ${message} `,
      element("span", { className: "rule", textContent: rule }),
    ]),
    element("p", { className: "place" }, [
      element("a", { href: editor, textContent: place, title: "Open in the editor" }),
    ]),
    ...(excerpt ? [lineOf(excerpt)] : []),
    element("p", { className: "fix", textContent: `To mend it: ${fix}` }),
  ]);
}

function lineOf({ before, mark, after }) {
  const code = element("code", {}, [before, element("mark", { textContent: mark || " " }), after]);
  return element("pre", { dir: "auto" }, [code]);
}

function count(problems) {
  const kinds = ["error", "warning", "note"].flatMap((kind) => {
    const { length } = problems.filter(({ severity }) => severity === kind);
    return length > 0 ? [`${length} ${kind}${length > 1 ? "s" : ""}`] : [];
  });
  return kinds.join(", ");
}

function element(name, properties, children = []) {
  const made = document.createElement(name);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}
