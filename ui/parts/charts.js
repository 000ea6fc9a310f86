// Draws the panels of a dashboard on canvas. The nodes of a panel are made once and kept; each push of data only
// redraws. All words go in by textContent: nothing that comes with the data can become markup.
const LIGHT = ["#2f6fd6", "#d1602a", "#2a8f62", "#8a4fc4", "#b8862b", "#c23d6b", "#2b8ca3", "#6b7480", "#7a8f2a", "#a3543c"];
const DARK = ["#6f9dff", "#ff9a5c", "#5fcb98", "#c19bff", "#e6c25a", "#ff7fa6", "#5fc4dc", "#a9b4c2", "#b9cc63", "#e39a80"];
const HEIGHT = 118;
const states = new WeakMap();

const UNITS = {
  ratio: (v) => (v * 100).toFixed(v !== 0 && Math.abs(v) < 0.0995 ? 1 : 0) + " %",
  ms: (v) => (v >= 10000 ? (v / 1000).toFixed(0) + " s" : v >= 1000 ? (v / 1000).toFixed(1) + " s" : v.toFixed(0) + " ms"),
  rps: (v) => short(v) + " /s",
  per_min: (v) => short(v) + " /min",
  s: (v) => (v >= 7200 ? (v / 3600).toFixed(1) + " h" : v >= 120 ? (v / 60).toFixed(1) + " min" : v.toFixed(0) + " s"),
  count: (v) => (v >= 1000 ? short(v) : v.toFixed(0)),
  mib: (v) => (v >= 1024 ? (v / 1024).toFixed(1) + " GiB" : v.toFixed(0) + " MiB"),
};
function short(v) {
  if (v >= 10000) return (v / 1000).toFixed(0) + "k";
  if (v >= 1000) return (v / 1000).toFixed(1) + "k";
  return v >= 100 ? v.toFixed(0) : v >= 10 ? v.toFixed(0) : v.toFixed(1);
}
function words(unit, v) {
  return v === null || v === undefined ? "no data" : (UNITS[unit] || ((x) => String(x)))(v);
}
function axis(unit, v) {
  return unit === "rps" || unit === "per_min" ? (v === 0 ? "0" : short(v)) : words(unit, v);
}
function timeOf(data, t) {
  return new Date(data.start_ms + t * 1000).toISOString().slice(11, 16);
}
function nice(top) {
  if (!(top > 0)) return 1;
  const power = Math.pow(10, Math.floor(Math.log10(top)));
  for (const m of [1, 1.5, 2, 3, 4, 5, 6, 8, 10]) if (top <= m * power) return m * power;
  return 10 * power;
}
function el(tag, className, parent) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (parent) parent.appendChild(node);
  return node;
}
function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}
function valueAt(series, t) {
  const i = Math.round((t - series.t0) / series.step);
  return i >= 0 && i < series.values.length ? series.values[i] : null;
}
function last(series) {
  return series.values.length ? series.values[series.values.length - 1] : null;
}

export default function (component) {
  const root = component.parentElement.querySelector(".board");
  let state = states.get(root);
  if (!state) {
    state = { root, panels: new Map(), groups: new Map(), hover: null };
    state.observer = new ResizeObserver(() => draw(state));
    state.observer.observe(root);
    states.set(root, state);
  }
  state.data = component.data;
  state.send = component.setTriggerValue;
  layout(state);
  draw(state);
  return () => {
    state.observer.disconnect();
    states.delete(root);
  };
}

// Whoever moves over a panel is looking at it; told at most every 20 s.
function looked(state) {
  const now = Date.now();
  if (now - (state.told || 0) < 20000) return;
  state.told = now;
  state.send("looked", now);
}

function layout(state) {
  const { root, data } = state;
  const wanted = new Set(data.panels.map((p) => p.id));
  for (const [id, panel] of state.panels) {
    if (!wanted.has(id)) { panel.box.remove(); state.panels.delete(id); }
  }
  const groups = [...new Set(data.panels.map((p) => p.group))];
  for (const [name, group] of state.groups) {
    if (!groups.includes(name)) { group.box.remove(); state.groups.delete(name); }
  }
  for (const name of groups) {
    if (!state.groups.has(name)) {
      const box = el("section", "group", root);
      setText(el("h4", "", box), name);
      state.groups.set(name, { box, grid: el("div", "grid", box) });
    }
  }
  for (const spec of data.panels) {
    let panel = state.panels.get(spec.id);
    if (!panel) {
      const box = el("figure", "panel", state.groups.get(spec.group).grid);
      const head = el("figcaption", "", box);
      panel = { box, title: el("span", "title", head), value: el("span", "value", head) };
      panel.frame = el("div", "frame", box);
      panel.canvas = el("canvas", "", panel.frame);
      panel.canvas.setAttribute("aria-hidden", "true");
      panel.tip = el("div", "tip", panel.frame);
      panel.tip.hidden = true;
      panel.legend = el("ul", "legend", box);
      panel.keys = [];
      panel.canvas.addEventListener("pointermove", (event) => {
        const r = panel.canvas.getBoundingClientRect();
        state.hover = { id: spec.id, x: event.clientX - r.left };
        draw(state);
        looked(state);
      });
      panel.canvas.addEventListener("pointerleave", () => { state.hover = null; draw(state); });
      state.panels.set(spec.id, panel);
    }
    panel.spec = spec;
    setText(panel.title, spec.title);
    const many = spec.series.length > 1;
    setText(panel.value, many ? "" : words(spec.unit, spec.series.length ? last(spec.series[0]) : null));
    const over = spec.line && spec.series.some((s) => {
      const v = last(s);
      return v !== null && (spec.line.below ? v < spec.line.value : v > spec.line.value);
    });
    panel.box.classList.toggle("over", Boolean(over));
    panel.legend.hidden = !many;
    spec.series.forEach((series, i) => {
      if (!panel.keys[i]) {
        const item = el("li", "", panel.legend);
        panel.keys[i] = { item, dot: el("i", "", item), name: el("span", "", item), value: el("b", "", item) };
      }
      setText(panel.keys[i].name, series.name);
      setText(panel.keys[i].value, words(spec.unit, last(series)));
    });
    while (panel.keys.length > spec.series.length) panel.keys.pop().item.remove();
    const said = spec.series.map((s) => s.name + " " + words(spec.unit, last(s))).join(", ");
    const limit = spec.line ? "; alert at " + words(spec.unit, spec.line.value) : "";
    panel.box.setAttribute("aria-label", spec.group + ", " + spec.title + " now: " + said + limit);
  }
}

function draw(state) {
  const { data, root } = state;
  const style = getComputedStyle(root);
  const text = style.color;
  const ground = style.getPropertyValue("--st-background-color").trim() || "#ffffff";
  const dark = brightness(ground) < 128;
  const colours = dark ? DARK : LIGHT;
  const ink = {
    text, dark, colours,
    grid: dark ? "rgba(255,255,255,.09)" : "rgba(20,30,45,.09)",
    dim: dark ? "rgba(226,232,240,.62)" : "rgba(40,52,68,.72)",
    limit: dark ? "#ff7b80" : "#c4232f",
    deploy: dark ? "#bda0ff" : "#6b3fc4",
    mine: dark ? "#7ea4ff" : "#2557d6",
    font: "11px " + style.fontFamily,
  };
  for (const panel of state.panels.values()) {
    panel.keys.forEach((key, i) => { key.dot.style.background = colours[i % colours.length]; });
    paint(state, data, panel, ink);
  }
}

function brightness(colour) {
  const probe = document.createElement("canvas").getContext("2d");
  probe.fillStyle = colour;
  const hex = probe.fillStyle;
  if (!hex.startsWith("#")) return 255;
  return parseInt(hex.slice(1, 3), 16) * 0.3 + parseInt(hex.slice(3, 5), 16) * 0.59 + parseInt(hex.slice(5, 7), 16) * 0.11;
}

function paint(state, data, panel, ink) {
  const { canvas, spec } = panel;
  const width = panel.frame.clientWidth;
  if (!width) return;
  const scale = window.devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * scale) || canvas.height !== HEIGHT * scale) {
    canvas.width = Math.round(width * scale);
    canvas.height = HEIGHT * scale;
    canvas.style.width = width + "px";
    canvas.style.height = HEIGHT + "px";
  }
  const c = canvas.getContext("2d");
  c.setTransform(scale, 0, 0, scale, 0, 0);
  c.clearRect(0, 0, width, HEIGHT);
  c.font = ink.font;
  let top = 0;
  for (const s of spec.series) for (const v of s.values) if (v !== null && v > top) top = v;
  if (spec.line && spec.line.value <= Math.max(top * 3, spec.floor || 0)) top = Math.max(top, spec.line.value * 1.15);
  top = Math.max(top, spec.floor || 0);
  const round = spec.unit === "s" && top >= 120 ? 60 * nice(top / 60) : nice(top);
  top = spec.cap ? Math.min(round, Math.max(spec.cap, top)) : round;
  const left = 46, right = 6, up = 6, down = 16;
  const w = width - left - right, h = HEIGHT - up - down;
  const X = (t) => left + ((t - data.since) / (data.until - data.since)) * w;
  const Y = (v) => up + h - (v / top) * h;
  c.lineWidth = 1;
  c.textBaseline = "middle";
  c.textAlign = "right";
  for (const share of [0, 0.5, 1]) {
    const y = Math.round(Y(top * share)) + 0.5;
    c.strokeStyle = ink.grid;
    c.beginPath(); c.moveTo(left, y); c.lineTo(width - right, y); c.stroke();
    c.fillStyle = ink.dim;
    c.fillText(axis(spec.unit, top * share), left - 5, Math.min(Math.max(y, 8), HEIGHT - down));
  }
  const span = data.until - data.since;
  const step = [60, 120, 300, 600, 900, 1800, 3600].find((s) => (span / s) * 58 <= w) || 7200;
  c.textBaseline = "alphabetic";
  c.textAlign = "center";
  for (let t = Math.ceil(data.since / step) * step; t <= data.until; t += step) {
    const x = X(t);
    c.strokeStyle = ink.grid;
    c.beginPath(); c.moveTo(Math.round(x) + 0.5, up); c.lineTo(Math.round(x) + 0.5, up + h); c.stroke();
    if (x > left + 14 && x < width - 16) { c.fillStyle = ink.dim; c.fillText(timeOf(data, t), x, HEIGHT - 4); }
  }
  for (const mark of data.marks) {
    if (mark.at < data.since || mark.at > data.until) continue;
    const x = Math.round(X(mark.at)) + 0.5;
    c.strokeStyle = c.fillStyle = mark.kind === "deploy" ? ink.deploy : ink.mine;
    c.globalAlpha = 0.75;
    c.setLineDash(mark.kind === "deploy" ? [4, 3] : []);
    c.beginPath(); c.moveTo(x, up); c.lineTo(x, up + h); c.stroke();
    c.setLineDash([]);
    c.beginPath(); c.moveTo(x - 4, up - 4); c.lineTo(x + 4, up - 4); c.lineTo(x, up + 2); c.fill();
    c.globalAlpha = 1;
  }
  if (spec.line && spec.line.value <= top) {
    const y = Math.round(Y(spec.line.value)) + 0.5;
    c.strokeStyle = ink.limit;
    c.setLineDash([6, 3]);
    c.beginPath(); c.moveTo(left, y); c.lineTo(width - right, y); c.stroke();
    c.setLineDash([]);
  }
  c.save();
  c.beginPath(); c.rect(left, 0, w + right, up + h + 2); c.clip();
  c.lineJoin = "round";
  spec.series.forEach((series, i) => {
    c.strokeStyle = ink.colours[i % ink.colours.length];
    c.lineWidth = 1.6;
    // A gap ends a stretch: it is left open, and its ground stays white.
    const stretches = [];
    let stretch = null;
    series.values.forEach((v, k) => {
      if (v === null) { stretch = null; return; }
      if (!stretch) stretches.push((stretch = []));
      stretch.push([X(series.t0 + k * series.step), Y(v)]);
    });
    for (const points of stretches) {
      c.beginPath();
      points.forEach(([x, y], k) => (k ? c.lineTo(x, y) : c.moveTo(x, y)));
      if (points.length === 1) c.lineTo(points[0][0] + 1.5, points[0][1]);
      c.stroke();
      if (spec.series.length === 1 && points.length > 1) {
        c.lineTo(points[points.length - 1][0], Y(0)); c.lineTo(points[0][0], Y(0)); c.closePath();
        c.globalAlpha = 0.1; c.fillStyle = c.strokeStyle; c.fill(); c.globalAlpha = 1;
      }
    }
  });
  c.restore();
  hover(state, data, panel, ink, { left, w, up, h, X, Y, width, c });
}

function hover(state, data, panel, ink, g) {
  const { spec, tip } = panel;
  if (!state.hover || state.hover.x < g.left) { tip.hidden = true; return; }
  const t = data.since + ((state.hover.x - g.left) / g.w) * (data.until - data.since);
  g.c.strokeStyle = ink.dim;
  g.c.lineWidth = 1;
  g.c.beginPath(); g.c.moveTo(Math.round(g.X(t)) + 0.5, g.up); g.c.lineTo(Math.round(g.X(t)) + 0.5, g.up + g.h); g.c.stroke();
  spec.series.forEach((series, i) => {
    const v = valueAt(series, t);
    if (v === null) return;
    g.c.fillStyle = ink.colours[i % ink.colours.length];
    g.c.beginPath(); g.c.arc(g.X(t), g.Y(v), 2.6, 0, 7); g.c.fill();
  });
  if (state.hover.id !== spec.id) { tip.hidden = true; return; }
  tip.hidden = false;
  tip.replaceChildren();
  setText(el("b", "", tip), timeOf(data, t));
  const ranked = spec.series.map((s) => [s, valueAt(s, t)]).filter((p) => p[1] !== null);
  ranked.sort((a, b) => b[1] - a[1]);
  for (const [series, v] of ranked.slice(0, 6)) {
    setText(el("span", "", tip), (spec.series.length > 1 ? series.name + " " : "") + words(spec.unit, v));
  }
  const near = data.marks.filter((m) => Math.abs(g.X(m.at) - state.hover.x) < 7).slice(0, 3);
  for (const mark of near) setText(el("em", "", tip), timeOf(data, mark.at) + " " + mark.label);
  const x = state.hover.x;
  tip.style.left = x < g.width / 2 ? x + 10 + "px" : "auto";
  tip.style.right = x < g.width / 2 ? "auto" : g.width - x + 10 + "px";
}
