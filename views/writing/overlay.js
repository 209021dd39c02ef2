/** What the server says of itself to the open page: made anew when it may look different, with problems laid over it. */
import { showProblems } from "./panel.js";
import { keepPlace, returnToPlace } from "./reading-place.js";

const NAME = "broadsheet-writing";
const AGAIN_MS = 1000;

/** This page, as the server counts. */
const { server, made } = document.querySelector("script[data-server]").dataset;
let latest = -1;
const otherTabs = new BroadcastChannel(NAME);

returnToPlace();
otherTabs.onmessage = ({ data }) => take(data);
fetch("/writing/state")
  .then((answer) => answer.json())
  .then(take, () => {});
// Browsers keep few lines to one server: one tab listens for all of them, and when it closes, another does.
navigator.locks.request(NAME, () => new Promise(listen));

function listen() {
  const events = new EventSource("/writing/events");
  events.onmessage = ({ data }) => {
    const state = JSON.parse(data);
    otherTabs.postMessage(state);
    take(state);
  };
  // A lost line comes back by itself, a refused one does not.
  events.onerror = () => {
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, AGAIN_MS);
  };
}

/** Two ways lead here, and what was said first may come last. */
function take(state) {
  if (state.server !== server || state.made > Number(made)) {
    keepPlace();
    location.reload();
  } else if (state.change >= latest) {
    latest = state.change;
    showProblems(state);
  }
}
