// A form that saves while it is being typed. What was typed is sent half a second after the last key and when the page
// is left; until the server confirms it, a copy stays in this browser and is put back after a reload.

const PAUSE_MS = 500;
const RETRY_MS = 4000;

function make(name, class_, words) {
  const element = document.createElement(name);
  if (class_) element.className = class_;
  if (words !== undefined) element.textContent = words;
  return element;
}

function grow(area) {
  area.style.height = "auto";
  area.style.height = area.scrollHeight + 2 + "px";
}

function clock(seconds) {
  return String(Math.floor(seconds / 60)).padStart(2, "0") + ":" + String(seconds % 60).padStart(2, "0");
}

function kept(form) {
  try { return JSON.parse(localStorage.getItem("firedrill/" + form)); } catch { return null; }
}

function keep(form, value) {
  try {
    if (value === null) localStorage.removeItem("firedrill/" + form);
    else localStorage.setItem("firedrill/" + form, JSON.stringify(value));
  } catch { /* a browser without storage still saves to the server */ }
}

// Seconds are kept in the browser only: they count while the page is in view, and go to the server with the answer.
function spend(form, seconds) {
  try { localStorage.setItem("firedrill/" + form + "/seconds", String(seconds)); } catch { /* counts from 0 again */ }
}

function spent(form) {
  try { return Number(localStorage.getItem("firedrill/" + form + "/seconds")) || 0; } catch { return 0; }
}

function build(root, data, send) {
  const state = {
    form: data.form, revision: data.revision, confirmed: data.revision, fields: {}, rows: [],
    seconds: data.timed ? Math.max(data.seconds, spent(data.form)) : 0, dirty: false,
    waiting: null, saved: make("span", "saved"), timer: make("span", "timer fd-num"),
  };
  root.replaceChildren();
  const collect = () => ({
    revision: state.revision, seconds: state.seconds,
    fields: Object.fromEntries(Object.entries(state.fields).map(([id, area]) => [id, area.value])),
    rows: state.rows.map((row) => Object.fromEntries(Object.entries(row.inputs).map(([id, input]) => [id, input.value])))
      .filter((row) => Object.values(row).some((text) => text.trim())),
  });
  // The number of the attempt makes a repeated change a change, also after the server was away.
  state.flush = () => {
    clearTimeout(state.waiting);
    state.waiting = null;
    state.sent = (state.sent || 0) + 1;
    state.sent_at = Date.now();
    send({ ...collect(), attempt: state.sent });
  };
  state.touch = () => {
    state.revision = Math.max(Date.now(), state.revision + 1);
    keep(state.form, collect());
    state.saved.textContent = "Saving …";
    state.saved.className = "saved busy";
    state.dirty = true;
    clearTimeout(state.waiting);
    state.waiting = setTimeout(state.flush, PAUSE_MS);
  };

  const bar = make("div", "bar");
  bar.append(state.saved);
  if (data.timed) bar.append(state.timer);
  root.append(bar);

  const newer = kept(data.form);
  const restore = newer && newer.revision > data.revision ? newer : null;
  const values = restore ? restore.fields : data.values;
  const rows = restore ? restore.rows : data.rows;

  for (const field of data.fields) {
    if (field.table) { root.append(table(field)); continue; }
    const label = make("label", "field");
    label.append(make("span", "name", field.label));
    if (field.hint) label.append(make("span", "hint", field.hint));
    const area = make("textarea");
    area.rows = field.rows;
    area.value = values[field.id] || "";
    area.placeholder = field.placeholder || "";
    area.setAttribute("aria-label", field.label);
    area.oninput = () => { grow(area); state.touch(); };
    area.onblur = () => { if (state.waiting || data.timed) state.flush(); };
    // A shortcut hands the form in without leaving the field; what was typed last goes first.
    area.onkeydown = (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && state.waiting) state.flush(); };
    state.fields[field.id] = area;
    label.append(area);
    root.append(label);
    if (field.offer) {
      const offer = make("button", "offer", field.offer_words);
      offer.type = "button";
      offer.onclick = () => {
        area.value = area.value.trim() ? area.value.trimEnd() + "\n" + field.offer : field.offer;
        grow(area);
        state.touch();
        offer.remove();
      };
      if (!area.value.includes(field.offer)) root.append(offer);
    }
  }

  function table(field) {
    const box = make("div", "field");
    box.append(make("span", "name", field.label));
    if (field.hint) box.append(make("span", "hint", field.hint));
    const grid = make("div", "rows");
    const add = (given) => {
      const row = make("div", "row");
      const inputs = {};
      for (const column of field.columns) {
        const input = make("input");
        input.type = column.type || "text";
        input.value = given[column.id] || "";
        input.placeholder = column.label;
        input.setAttribute("aria-label", column.label + " of action item " + (state.rows.length + 1));
        input.className = column.id;
        if (column.choices) input.setAttribute("list", "fd-" + data.form + "-" + column.id);
        input.oninput = state.touch;
        inputs[column.id] = input;
        row.append(input);
      }
      const drop = make("button", "drop", "×");
      drop.type = "button";
      drop.setAttribute("aria-label", "Remove this action item");
      const entry = { inputs };
      drop.onclick = () => {
        state.rows.splice(state.rows.indexOf(entry), 1);
        row.remove();
        if (!state.rows.length) add({});
        state.touch();
      };
      row.append(drop);
      grid.append(row);
      state.rows.push(entry);
      return inputs;
    };
    for (const column of field.columns) {
      if (!column.choices) continue;
      const list = make("datalist");
      list.id = "fd-" + data.form + "-" + column.id;
      for (const choice of column.choices) list.append(Object.assign(make("option"), { value: choice }));
      box.append(list);
    }
    for (const row of rows.length ? rows : [{}]) add(row);
    const more = make("button", "offer", "Add an action item");
    more.type = "button";
    more.onclick = () => { Object.values(add({}))[0].focus(); };
    box.append(grid, more);
    return box;
  }

  for (const area of Object.values(state.fields)) grow(area);
  if (restore) { state.revision = restore.revision; state.dirty = true; setTimeout(state.flush, 0); }
  if (data.focus && state.fields[data.focus]) state.fields[data.focus].focus({ preventScroll: true });
  return state;
}

export default function (component) {
  const { data, parentElement, setStateValue } = component;
  let root = parentElement.querySelector(".fd-paper");
  if (!root) {
    root = make("div", "fd-paper");
    parentElement.appendChild(root);
  }
  if (!root.state || root.state.form !== data.form) {
    if (root.state) clearInterval(root.state.ticking);
    root.state = build(root, data, (value) => root.send(value));
  }
  const state = root.state;
  root.send = (value) => setStateValue("written", value);
  if (data.revision >= state.revision) {
    state.dirty = false;
    keep(data.form, null);
    state.saved.textContent = data.revision ? "Saved" : "Saves as you type";
    state.saved.className = "saved";
  }
  if (!state.ticking) {
    const show = () => { state.timer.textContent = clock(state.seconds); };
    show();
    state.ticking = setInterval(() => {
      if (state.dirty && !state.waiting && Date.now() - state.sent_at > RETRY_MS) {
        state.saved.textContent = "Not saved yet, kept in this browser";
        state.flush();
      }
      if (!data.timed || document.hidden || !root.isConnected) return;
      state.seconds += 1;
      spend(data.form, state.seconds);
      show();
    }, 1000);
  }
  if (!root.leaving) {
    root.leaving = () => { if (root.state.waiting) root.state.flush(); };
    addEventListener("pagehide", root.leaving);
    document.addEventListener("visibilitychange", root.leaving);
  }
  return () => {
    root.leaving && removeEventListener("pagehide", root.leaving);
    root.leaving && document.removeEventListener("visibilitychange", root.leaving);
    root.leaving = null;
    if (root.state && root.state.waiting) root.state.flush();
    if (root.state) { clearInterval(root.state.ticking); root.state.ticking = null; }
  };
}
