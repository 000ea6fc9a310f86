// How each kind of item is shown and answered. Read before item.js, which holds the form around it; one script in the
// browser. All words are set as text, never as markup.

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const RATINGS = { again: "Forgotten", hard: "Hard", good: "Known", easy: "Easy" };

function make(name, class_, words) {
  const element = document.createElement(name);
  if (class_) element.className = class_;
  if (words !== undefined) element.textContent = words;
  return element;
}

let serial = 0;

// A list of things to choose from. `keys` are the characters that choose each; `why` are the reasons, once marked.
function choices(box, { title, rows, many, keys, chosen, change, why }) {
  const group = make("fieldset", "choices");
  if (title) group.append(make("legend", "", title));
  const name = "fd-item-" + (serial += 1);
  const inputs = rows.map(([key, words], k) => {
    const label = make("label", "choice");
    const input = make("input");
    input.type = many ? "checkbox" : "radio";
    input.name = name;
    input.checked = chosen().includes(key);
    input.disabled = Boolean(why);
    input.onchange = () => {
      const old = chosen();
      change(many ? (input.checked ? [...old, key] : old.filter((one) => one !== key)) : [key]);
    };
    label.append(input, make("kbd", "", keys[k].toUpperCase()), make("span", "words", words));
    const reason = why && why[key];
    if (reason) {
      label.classList.add(reason.due === "right" || reason.due === "missing" || reason.due === "decides" ? "due" : "not-due");
      label.classList.add(reason.right ? "dealt" : "missed");
      const mine = reason.right ? "" : input.checked ? ", chosen" : ", not chosen";
      label.append(make("span", "due-words", reason.due + mine));
      if (reason.why) label.append(make("span", "why", reason.why));
    }
    group.append(label);
    return input;
  });
  box.append(group);
  return (key) => {
    const k = keys.indexOf(key);
    if (k < 0 || !inputs[k] || inputs[k].disabled) return false;
    inputs[k].focus();
    inputs[k].checked = many ? !inputs[k].checked : true;
    inputs[k].onchange();
    return true;
  };
}

// Digits and letters both choose by place.
function byPlace(rows) {
  const take = [];
  rows.forEach((_, k) => take.push(LETTERS[k]));
  return take;
}

function placeOf(key) {
  const digit = "123456789".indexOf(key);
  return digit >= 0 ? LETTERS[digit] : key;
}

const KINDS = {
  single(ui, data) {
    const press = choices(ui.body, {
      rows: data.options, many: false, keys: byPlace(data.options), why: ui.why,
      chosen: () => (ui.said.choice ? [ui.said.choice] : []), change: ([key]) => ui.say({ choice: key }),
    });
    return { press: (key) => press(placeOf(key)), hint: "A letter or a number chooses, Enter answers." };
  },
  multiple(ui, data) {
    const press = choices(ui.body, {
      rows: data.options, many: true, keys: byPlace(data.options), why: ui.why,
      chosen: () => ui.said.choices || [], change: (keys) => ui.say({ choices: keys }),
    });
    return { press: (key) => press(placeOf(key)), hint: "Letters or numbers choose, Enter answers." };
  },
  missing(ui, data) {
    ui.body.append(make("pre", "document", data.document));
    const press = choices(ui.body, {
      title: "What is missing?", rows: data.fields, many: true, keys: byPlace(data.fields), why: ui.why,
      chosen: () => ui.said.missing || [], change: (keys) => ui.say({ missing: keys }),
    });
    return { press: (key) => press(placeOf(key)), hint: "Letters or numbers choose, Enter answers." };
  },
  triage(ui, data) {
    const level = choices(ui.body, {
      title: "Severity", rows: data.levels.map((one) => [one, one]), many: false, keys: ["1", "2", "3", "4"],
      why: ui.why,
      chosen: () => (ui.said.level ? [ui.said.level] : []), change: ([key]) => ui.say({ level: key }),
    });
    const factors = choices(ui.body, {
      title: "What decides it", rows: data.factors, many: true, keys: byPlace(data.factors), why: ui.why,
      chosen: () => ui.said.factors || [], change: (keys) => ui.say({ factors: keys }),
    });
    const sure = choices(ui.body, {
      title: "How sure are you?", rows: data.confidence.map((one) => [one, one + " %"]), many: false,
      keys: data.confidence.map((one) => String(one)[0]), why: ui.why && {},
      chosen: () => (ui.said.confidence ? [ui.said.confidence] : []), change: ([key]) => ui.say({ confidence: key }),
    });
    ui.body.querySelectorAll(".choices").forEach((one, k) => one.classList.add(["levels", "factors", "sure"][k]));
    return { press: (key) => level(key) || sure(key) || factors(key),
      hint: "1 to 4 choose the level, letters the factors, 5, 7 or 9 how sure you are; Enter answers." };
  },
  order(ui, data) {
    const words = Object.fromEntries(data.steps);
    let order = (ui.said.order || []).length ? [...ui.said.order] : data.steps.map(([key]) => key);
    const list = make("ol", "steps");
    let at = 0;
    const draw = (focus) => {
      list.replaceChildren(...order.map((key, k) => {
        const row = make("li", "step");
        row.tabIndex = k === at ? 0 : -1;
        row.setAttribute("aria-label", "Step " + (k + 1) + ": " + words[key]);
        row.onfocus = () => { at = k; };
        row.append(make("kbd", "", String(k + 1)), make("span", "words", words[key]));
        if (!ui.why) {
          for (const [sign, to, name] of [["↑", k - 1, "Up"], ["↓", k + 1, "Down"]]) {
            const button = make("button", "move", sign);
            button.type = "button";
            button.tabIndex = -1;
            button.setAttribute("aria-label", name + ": " + words[key]);
            button.disabled = to < 0 || to >= order.length;
            button.onclick = () => move(k, to);
            row.append(button);
          }
        }
        return row;
      }));
      if (focus && list.children[at]) list.children[at].focus();
    };
    const move = (from, to) => {
      if (to < 0 || to >= order.length) return;
      order.splice(to, 0, ...order.splice(from, 1));
      at = to;
      ui.say({ order: [...order] });
      draw(true);
    };
    draw(false);
    if (ui.why) { reasons(ui, data.marked.reasons); return { press: () => false }; }
    ui.said = { order: [...order] };
    ui.body.append(list);
    ui.first = () => list.children[at].focus({ preventScroll: true });
    return {
      press(key) {
        if (key === "ArrowUp" || key === "ArrowDown") {
          at = Math.max(0, Math.min(order.length - 1, at + (key === "ArrowUp" ? -1 : 1)));
          draw(true);
          return true;
        }
        const place = "123456789".indexOf(key);
        if (place < 0 || place >= order.length) return false;
        move(at, place);
        return true;
      },
      hint: "Arrow keys walk through the steps, a number puts the step in that place, Enter answers.",
    };
  },
  match(ui, data) {
    if (ui.why) { reasons(ui, data.marked.reasons, Object.fromEntries(data.pairs)); return { press: () => false }; }
    const legend = make("ol", "targets");
    data.targets.forEach(([, words], k) => {
      const row = make("li", "");
      row.append(make("kbd", "", String(k + 1)), make("span", "words", words));
      legend.append(row);
    });
    const grid = make("div", "pairs");
    let at = 0;
    const selects = data.pairs.map(([key, words], k) => {
      const row = make("label", "pair");
      const select = make("select");
      select.append(Object.assign(make("option", "", "choose"), { value: "" }));
      data.targets.forEach(([target, text], t) => {
        select.append(Object.assign(make("option", "", t + 1 + "  " + text), { value: target }));
      });
      select.value = (ui.said.pairs || {})[key] || "";
      select.onchange = () => {
        const pairs = { ...(ui.said.pairs || {}) };
        if (select.value) pairs[key] = select.value; else delete pairs[key];
        ui.say({ pairs });
      };
      select.onfocus = () => { at = k; };
      row.append(make("span", "words", words), select);
      grid.append(row);
      return select;
    });
    ui.body.append(legend, grid);
    ui.first = () => selects[0].focus({ preventScroll: true });
    return {
      press(key) {
        if (key === "ArrowUp" || key === "ArrowDown") {
          at = Math.max(0, Math.min(selects.length - 1, at + (key === "ArrowUp" ? -1 : 1)));
          selects[at].focus();
          return true;
        }
        const place = "123456789".indexOf(key);
        if (place < 0 || place >= data.targets.length) return false;
        selects[at].value = data.targets[place][0];
        selects[at].onchange();
        if (at < selects.length - 1) selects[at + 1].focus();
        return true;
      },
      hint: "A number gives the marked row its partner and goes on, arrow keys change the row, Enter answers.",
    };
  },
  rewrite(ui, data) {
    ui.body.append(make("blockquote", "document", data.blaming));
    const keeps = make("ul", "keeps");
    data.keep.forEach(([, words]) => keeps.append(make("li", "", words)));
    ui.body.append(make("p", "small", "It must still say:"), keeps);
    return typing(ui, data, "textarea", "Your sentence");
  },
  number(ui, data) { return typing(ui, data, "input", "A number with its unit"); },
  recall(ui, data) {
    const answer = make("div", "answer");
    answer.append(make("p", "advice", data.advice), make("p", "small", data.rule));
    const rates = make("div", "rates");
    data.ratings.forEach((one, k) => {
      const button = make("button", "rate", "");
      button.type = "button";
      button.append(make("kbd", "", String(k + 1)), make("span", "", RATINGS[one]));
      button.onclick = () => { ui.said = { rating: one }; ui.submit(); };
      rates.append(button);
    });
    const open = () => {
      if (ui.shown) return;
      ui.shown = true;
      ui.send.hidden = true;
      ui.body.append(answer, rates);
      rates.children[2].focus();
    };
    ui.send.firstChild.textContent = "Show what the handbook asks";
    ui.enter = () => (ui.shown ? false : (open(), true));
    return {
      press(key) {
        const place = "1234".indexOf(key);
        if (!ui.shown || place < 0) return false;
        rates.children[place].click();
        return true;
      },
      hint: "Say it to yourself first. Enter shows it, then 1 to 4 say how well you knew it.",
    };
  },
};

function typing(ui, data, tag, name) {
  const box = make(tag, "typed");
  if (tag === "textarea") box.rows = 3; else box.type = "text";
  box.value = ui.said.text || "";
  box.maxLength = 600;
  box.setAttribute("aria-label", name);
  box.placeholder = name;
  box.disabled = Boolean(ui.why);
  box.oninput = () => ui.say({ text: box.value });
  ui.body.append(box);
  if (ui.why) {
    if (data.model) {
      ui.body.append(make("p", "small", "One way to say it:"), make("blockquote", "document", data.model));
    }
    reasons(ui, data.marked.reasons);
  }
  ui.first = () => box.focus({ preventScroll: true });
  return { press: () => false, hint: tag === "textarea" ? "Enter answers, Shift and Enter begin a new line." : "Enter answers." };
}

// The reasons of kinds whose parts are not chosen from a list: in the right order, each with what belonged there.
function reasons(ui, told, left) {
  if (!told.length) return;
  const list = make("ul", "reasons");
  for (const one of told) {
    const row = make("li", one.right ? "dealt" : "missed");
    if (left) row.append(make("span", "left", left[one.key]));
    const due = make("span", "due-words", one.due);
    due.prepend(make("span", "sign", one.right ? "✓ " : "✗ "));
    row.append(due);
    if (one.why) row.append(make("span", "why", one.why));
    list.append(row);
  }
  ui.body.append(list);
}
