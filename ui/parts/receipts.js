// The lines of a scorecard as receipts. Everything is written as text; an evidence link tells the server its instant.

function make(name, class_, words) {
  const element = document.createElement(name);
  if (class_) element.className = class_;
  if (words !== undefined && words !== null) element.textContent = words;
  return element;
}

function pair(list, name, words) {
  if (!words) return;
  list.append(make("dt", "", name), make("dd", "", words));
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  let root = parentElement.querySelector(".fd-receipts");
  if (!root) {
    root = make("div", "fd-receipts");
    parentElement.appendChild(root);
  }
  const open = new Set([...root.querySelectorAll("details[open]")].map((one) => one.dataset.id));
  const fresh = root.childElementCount === 0;
  root.replaceChildren();
  for (const group of data.groups) {
    const section = make("section");
    const head = make("header");
    head.append(make("h4", "", group.title), make("span", "fd-dim fd-num", group.sum));
    section.append(head);
    for (const line of group.lines) {
      const item = make("details", "fd-receipt " + line.verdict);
      item.dataset.id = line.id;
      item.open = open.has(line.id) || (fresh && line.open);
      const summary = make("summary");
      summary.append(
        make("span", "fd-chip " + line.tone, line.verdict_words),
        make("span", "what", line.because),
        make("span", "points fd-num", line.points),
      );
      item.append(summary);
      const body = make("div", "body");
      const list = make("dl");
      pair(list, "Practice", line.practice);
      pair(list, "Threshold", line.threshold);
      pair(list, "Would have earned it", line.advice);
      pair(list, "Source", line.source);
      body.append(list);
      if (line.evidence.length) {
        const links = make("div", "evidence");
        for (const one of line.evidence) {
          const link = make("button", line.at === one.at ? "on" : "");
          link.type = "button";
          link.append(make("time", "fd-num", one.time), make("span", "", one.text));
          link.onclick = () => setTriggerValue("at", one.at);
          links.append(link);
        }
        body.append(links);
      }
      const foot = make("small", "fd-dim foot", "Rulebook: ");
      for (const [name, address] of line.rules || []) {
        const link = make("a", "fd-mono", name);
        link.href = address;
        link.target = "_self";
        foot.append(link, " ");
      }
      foot.append(make("span", "fd-mono", line.id));
      body.append(foot);
      if (line.rulings && line.rulings.length) {
        const rulings = make("ul", "rulings");
        for (const words of line.rulings) rulings.append(make("li", "", words));
        body.append(rulings);
        summary.querySelector(".fd-chip").classList.add("ruled");
      }
      if (data.rules) {
        const rule = make("button", "rule", "Dispute or override");
        rule.type = "button";
        rule.onclick = () => setTriggerValue("rule", line.id);
        body.append(rule);
      }
      item.append(body);
      section.append(item);
    }
    root.append(section);
  }
}
