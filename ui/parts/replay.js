// Draws the pictures it is given, one above the other on one time axis, with a hair line under the pointer.
// A click, or Enter on a mark, tells the server the instant. Pictures are built and escaped on the server.

function at(axis, picture, clientX) {
  const box = picture.getBoundingClientRect();
  const x = (clientX - box.left) / box.width * axis.width;
  const share = (x - axis.left) / (axis.width - axis.left - axis.right);
  if (share < 0 || share > 1) return null;
  return Math.round(axis.since + share * (axis.until - axis.since));
}

function place(axis, picture, instant) {
  const box = picture.getBoundingClientRect();
  const share = (instant - axis.since) / (axis.until - axis.since);
  return (axis.left + share * (axis.width - axis.left - axis.right)) / axis.width * box.width;
}

function sample(samples, instant) {
  let found = samples.length ? samples[0] : null;
  for (const row of samples) { if (row[0] > instant) break; found = row; }
  return found;
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  let root = parentElement.querySelector(".fd-pictures");
  if (!root) {
    root = document.createElement("div");
    root.className = "fd-pictures";
    parentElement.appendChild(root);
  }
  root.replaceChildren();
  const hairs = [];
  const tip = document.createElement("div");
  tip.className = "fd-tip";
  tip.hidden = true;
  for (const block of data.blocks) {
    const section = document.createElement("section");
    const head = document.createElement("h3");
    head.textContent = block.title;
    const note = document.createElement("p");
    note.textContent = block.note;
    section.append(head, note);
    for (const size of ["wide", "narrow"]) {
      const frame = document.createElement("div");
      frame.className = "fd-frame " + size;
      frame.innerHTML = block[size];
      const hair = document.createElement("i");
      hair.className = "fd-hair";
      hair.hidden = true;
      frame.append(hair);
      hairs.push({ frame, hair, axis: data.axis[size] });
      section.append(frame);
    }
    if (block.legend.length) {
      const legend = document.createElement("ul");
      legend.className = "fd-legend";
      for (const [mark, words] of block.legend) {
        const item = document.createElement("li");
        const swatch = document.createElement("i");
        swatch.className = "fd-swatch " + mark;
        item.append(swatch, words);
        legend.append(item);
      }
      section.append(legend);
    }
    root.append(section);
  }
  root.append(tip);

  const leave = () => { tip.hidden = true; for (const one of hairs) one.hair.hidden = true; };
  const move = (event, here) => {
    const instant = at(here.axis, here.frame, event.clientX);
    if (instant === null) { leave(); return; }
    for (const one of hairs) {
      one.hair.hidden = false;
      one.hair.style.left = place(one.axis, one.frame, instant) + "px";
    }
    const found = sample(data.samples, instant);
    tip.replaceChildren();
    for (const words of found ? found.slice(1) : []) {
      const row = document.createElement("div");
      row.textContent = words;
      tip.append(row);
    }
    const box = root.getBoundingClientRect();
    tip.hidden = false;
    const x = event.clientX - box.left;
    tip.style.left = Math.max(0, x + 220 > box.width ? x - 200 : x + 14) + "px";
    tip.style.top = event.clientY - box.top + 14 + "px";
  };
  for (const here of hairs) {
    here.frame.onpointermove = (event) => { if (event.pointerType === "mouse") move(event, here); };
    here.frame.onpointerleave = leave;
    here.frame.onclick = (event) => {
      const mark = event.target.closest("[data-at]");
      const instant = mark ? Number(mark.dataset.at) : at(here.axis, here.frame, event.clientX);
      if (instant !== null) setTriggerValue("at", instant);
    };
  }
  return leave;
}
