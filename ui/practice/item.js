// One item of a quiz: shown, answered by keyboard or pointer, then shown again with its reasons. What is chosen or typed
// goes to the server as a draft; marking happens there. The kinds are in item_kinds.js, which comes before this.

const PAUSE_MS = 350;

function kept(form) {
  try { return JSON.parse(localStorage.getItem("firedrill/item/" + form)); } catch { return null; }
}

function keep(form, value) {
  try {
    if (value === null) localStorage.removeItem("firedrill/item/" + form);
    else localStorage.setItem("firedrill/item/" + form, JSON.stringify(value));
  } catch { /* a browser without storage still has the server's copy */ }
}

function build(root, data) {
  root.replaceChildren();
  const ui = {
    data, said: data.said || {}, revision: data.revision, began: performance.now(), waiting: null, shown: false,
    why: data.marked ? Object.fromEntries(data.marked.reasons.map((one) => [one.key, one])) : null,
    body: make("div", "body"), first: null, enter: null, done: false,
  };
  const newer = data.marked ? null : kept(data.form);
  if (newer && newer.revision > data.revision) { ui.said = newer.said; ui.revision = newer.revision; }
  ui.flush = () => {
    clearTimeout(ui.waiting);
    ui.waiting = null;
    root.send("draft", { n: data.n, said: ui.said, revision: ui.revision });
  };
  ui.say = (more) => {
    ui.said = { ...ui.said, ...more };
    ui.revision = Math.max(Date.now(), ui.revision + 1);
    keep(data.form, { said: ui.said, revision: ui.revision });
    root.querySelector(".problem").textContent = "";
    clearTimeout(ui.waiting);
    ui.waiting = setTimeout(ui.flush, PAUSE_MS);
  };
  ui.submit = () => {
    if (ui.done) return;
    ui.done = true;
    clearTimeout(ui.waiting);
    ui.waiting = null;
    const seconds = Math.round((performance.now() - ui.began) / 1000);
    root.fire("answer", { n: data.n, said: ui.said, seconds });
    setTimeout(() => { ui.done = false; }, 1500);
  };
  ui.next = () => {
    if (ui.done) return;
    ui.done = true;
    root.fire("next", { n: data.n });
    setTimeout(() => { ui.done = false; }, 1500);
  };

  const head = make("div", "head");
  head.append(make("span", "kind", data.title), make("span", "place", data.place + " of " + data.of));
  const steps = make("div", "progress");
  steps.setAttribute("role", "img");
  steps.setAttribute("aria-label", "Question " + data.place + " of " + data.of);
  data.bar.forEach((one, k) => steps.append(make("i", k === data.place - 1 ? one + " here" : one)));
  const text = make("h1", "asked", data.text);
  ui.send = make("button", "send", "");
  ui.send.type = "button";
  ui.send.append(make("span", "", data.marked ? (data.last ? "See the result" : "Next") : "Answer"), make("kbd", "", "Enter"));
  ui.send.onclick = () => (data.marked ? ui.next() : ui.enter && ui.enter() ? null : ui.submit());
  root.append(steps, head, text);
  const verdict = make("div", "verdict " + (data.marked ? data.marked.verdict : ""));
  verdict.setAttribute("role", "status");
  if (data.marked) {
    verdict.append(make("b", "", data.words), make("span", "", data.marked.because));
    root.append(verdict);
  }
  root.append(ui.body);
  ui.keys = KINDS[data.kind](ui, data);
  if (data.marked && data.practices.length) {
    const cited = make("details", "cited");
    cited.append(make("summary", "", "What the handbook says"));
    data.practices.forEach((one) => cited.append(make("p", "small", one)));
    root.append(cited);
  }
  const foot = make("div", "foot");
  foot.append(ui.send, make("span", "hint", data.marked ? "" : ui.keys.hint));
  const problem = make("div", "problem", data.problem || "");
  problem.setAttribute("role", "alert");
  root.append(problem, foot);
  if (newer && newer.revision > data.revision) setTimeout(ui.flush, 0);
  // The verdict and a new question are at the top, which a phone has scrolled past.
  if (root.getBoundingClientRect().top < 0) root.scrollIntoView({ block: "start" });
  if (data.marked) ui.send.focus({ preventScroll: true });
  else if (ui.first && !(matchMedia("(pointer: coarse)").matches)) ui.first();
  return ui;
}

// In the capture phase, so that Streamlit's own shortcuts (r, c) do not take a letter that chooses an option.
function listen(root, event) {
  const ui = root.ui;
  if (!ui || !root.isConnected || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = document.activeElement;
  const mine = root.contains(at);
  if (!mine && at && at !== document.body && at.matches("input, textarea, select, button, a, [role=menuitem], [role=option], [contenteditable]")) return;
  const writes = mine && at.matches("textarea, input[type=text]");
  if (event.key === "Enter" && !event.shiftKey) {
    if (mine && at.matches("summary, .move, .rate")) return;
    event.preventDefault();
    event.stopPropagation();
    ui.send.hidden ? null : ui.send.click();
    return;
  }
  if (writes || event.key.length > 1 && !event.key.startsWith("Arrow")) return;
  if (ui.data.marked) { if (event.key.length === 1 && event.key !== " ") event.stopPropagation(); return; }
  if (event.key.startsWith("Arrow") && mine && at.matches("input[type=radio]")) return;
  const used = ui.keys.press(event.key.length === 1 ? event.key.toLowerCase() : event.key);
  if (used) event.preventDefault();
  if (used || event.key.length === 1 && event.key !== " ") event.stopPropagation();
}

export default function (component) {
  const { data, parentElement, setStateValue, setTriggerValue } = component;
  let root = parentElement.querySelector(".fd-item");
  if (!root) {
    root = make("section", "fd-item");
    parentElement.appendChild(root);
  }
  root.send = (name, value) => setStateValue(name, value);
  root.fire = (name, value) => setTriggerValue(name, value);
  const view = data.form + (data.marked ? "/marked" : "");
  if (root.view !== view) {
    if (root.ui) clearTimeout(root.ui.waiting);
    root.view = view;
    root.ui = build(root, data);
  } else {
    root.ui.done = false;
    if (data.problem !== undefined) root.querySelector(".problem").textContent = data.problem || "";
    if (data.revision >= root.ui.revision) keep(data.form, null);
  }
  if (data.marked) keep(data.form, null);
  const heard = (event) => listen(root, event);
  const leaving = () => { if (root.ui && root.ui.waiting) root.ui.flush(); };
  if (root.off) root.off();
  window.addEventListener("keydown", heard, true);
  window.addEventListener("pagehide", leaving);
  root.off = () => {
    window.removeEventListener("keydown", heard, true);
    window.removeEventListener("pagehide", leaving);
  };
  return () => { if (root.off) root.off(); root.off = null; };
}
