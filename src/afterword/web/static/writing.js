// The write page while somebody types: underlines, the letter following the answers, keeping.
// Every button of the page works without this script.

import { Keeper } from "./keeping.js";
import { beginnings, edges, Underlines } from "./underlines.js";

const CHECK_PAUSE = 250; // milliseconds without a key, before the check reads
const LAY_PAUSE = 350;
const MOST_ROWS = 20; // of an answer box; what is longer scrolls

const byId = (id) => document.getElementById(id);
const form = byId("sheet");
const body = byId("body");
const subject = byId("subject");
const findings = byId("findings");
const underlines = new Underlines(body);
const timers = { check: 0, lay: 0 };
const turns = { check: 0, lay: 0 };
let checked = body.value; // the text the shown findings are about

const keeper = new Keeper(form, {
  sentence: (text) => (byId("kept").textContent = text),
  clash: (theirs) => showBoth(theirs),
  kept: (path) => {
    history.replaceState(null, "", path);
    for (const button of form.querySelectorAll("[formaction]")) {
      button.setAttribute("formaction", `${path}/place`);
    }
    byId("discard").setAttribute("action", `${path}/discard`);
    byId("discard").hidden = false;
    soon("check", 0);
    if (isUntouched()) soon("lay", 0);
  },
});

keeper.leavesBy(byId("discard"));

const isUntouched = () => form.dataset.untouched !== undefined;

// Do the latest of what was asked for, after a pause.
const soon = (what, pause) => {
  clearTimeout(timers[what]);
  timers[what] = setTimeout(() => (what === "check" ? check() : layOut()), pause);
};

// Ask the server something about the letter as it is now. Null where it does not say, or where
// something newer was asked meanwhile.
const ask = async (what, path) => {
  if (!keeper.path) return null;
  const turn = (turns[what] += 1);
  try {
    const response = await fetch(`${keeper.path}/${path}`, {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams(new FormData(form)),
    });
    const said = response.ok ? await response.json() : null;
    return turn === turns[what] ? said : null;
  } catch {
    return null; // the keeper says that nobody is there
  }
};

const check = async () => {
  const text = body.value;
  const said = await ask("check", "check");
  if (said === null || body.value !== text) return;
  checked = text;
  underlines.show(said.findings);
  byId("verdict").textContent = said.verdict;
  findings.replaceChildren(...said.findings.map(shown));
};

const shown = (one) => {
  const item = byId("finding").content.firstElementChild.cloneNode(true);
  item.classList.add(one.severity);
  item.dataset.start = one.start;
  item.dataset.end = one.end;
  const words = item.querySelector(".words");
  words.textContent = one.words;
  if (!one.words) words.remove();
  item.querySelector(".weight").textContent = `${one.weight}.`;
  item.querySelector(".sentence").textContent = one.sentence;
  const button = item.querySelector("button");
  button.textContent = one.fix_label;
  button.value = one.fix_value;
  button.dataset.words = one.fix;
  if (!one.fix_label) button.remove();
  item.querySelector("a").href = one.rule;
  return item;
};

// The letter follows the answers, as long as nobody has touched it.
const layOut = async () => {
  const said = await ask("lay", "lay-out");
  if (said === null || !isUntouched() || keeper.isLeaving) return;
  body.value = said.body;
  if (!subject.readOnly) subject.value = said.subject;
  byId("note").textContent = said.note;
  byId("note").hidden = !said.note;
  byId("left-out").replaceChildren(
    ...said.left_out.map((line) => {
      const item = document.createElement("li");
      item.textContent = line;
      return item;
    }),
  );
  byId("left-out").hidden = said.left_out.length === 0;
  changed();
};

const changed = () => {
  underlines.follow();
  keeper.changed();
  if (keeper.path) soon("check", CHECK_PAUSE);
};

const touched = () => {
  delete form.dataset.untouched;
  byId("lay").textContent = "Lay it out anew";
  byId("note").hidden = true;
  byId("left-out").hidden = true;
};

form.addEventListener("input", (event) => {
  if (event.target === body || event.target === subject) touched();
  if (event.target.matches("[data-answer]") && isUntouched()) soon("lay", LAY_PAUSE);
  if (!byId("both").hidden) showMine();
  changed();
});

// Another purpose asks other questions: the server lays the page out anew.
byId("purpose").addEventListener("change", () => form.requestSubmit(byId("change")));

// One click puts the calmer words there, in a way that Ctrl+Z takes back.
findings.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=fix]");
  if (button === null) return;
  event.preventDefault();
  if (body.value !== checked) return soon("check", 0); // it points at an older text
  const at = beginnings(body.value);
  const { start, end } = button.closest("li").dataset;
  body.focus();
  body.setSelectionRange(at[start], at[end]);
  const command = button.dataset.words ? "insertText" : "delete";
  if (!document.execCommand(command, false, button.dataset.words)) {
    body.setRangeText(button.dataset.words, at[start], at[end], "end");
    body.dispatchEvent(new Event("input", { bubbles: true }));
  }
});

// What the cursor stands in is pointed out in the list below.
document.addEventListener("selectionchange", () => {
  if (document.activeElement !== body) return;
  const here = [...body.value.slice(0, body.selectionStart)].length;
  for (const item of findings.children) {
    const { start, end } = item.dataset;
    item.classList.toggle("here", Number(start) < Number(end) && start <= here && here <= end);
  }
});

// What goes straight out by a copy is in the clipboard before the page changes.
form.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (button === null || findings.querySelector(".warning, .error") !== null) return;
  if (button.closest("details") !== null || !navigator.clipboard) return;
  event.preventDefault();
  form.querySelector("[name=copied]")?.remove();
  try {
    await navigator.clipboard.writeText(body.value);
    const copied = document.createElement("input");
    form.append(Object.assign(copied, { type: "hidden", name: "copied", value: "yes" }));
  } catch {
    // The page that follows says that the text is to be copied there.
  }
  form.requestSubmit(button);
});

// Both texts beside each other, marked from the first to the last place where they differ.
const showMine = () => {
  document.querySelector("[data-mine=subject]").textContent = subject.value;
  const places = ["their", "mine"].map((whose) => document.querySelector(`[data-${whose}=body]`));
  const texts = [places[0].textContent, `${body.value.trim()}\n`];
  const { head, tail } = edges(...texts);
  places.forEach((place, n) => {
    const mark = document.createElement("mark");
    mark.textContent = texts[n].slice(head, texts[n].length - tail);
    const end = texts[n].slice(texts[n].length - tail);
    place.replaceChildren(texts[n].slice(0, head), mark, end);
  });
};

const showBoth = (theirs) => {
  byId("kept").textContent = theirs.sentence;
  document.querySelector("[data-their=subject]").textContent = theirs.subject;
  document.querySelector("[data-their=body]").textContent = theirs.body;
  byId("keep-mine").value = theirs.version;
  byId("take-theirs").href = theirs.path;
  byId("keep-mine").setAttribute("formaction", theirs.path);
  showMine();
  byId("both").hidden = false;
  byId("both").scrollIntoView({ block: "nearest" });
};

// An answer box shows all of its lines, also where the browser does not see to it by itself.
const grow = (area) => {
  while (area.scrollHeight > area.clientHeight + 1 && area.rows < MOST_ROWS) area.rows += 1;
};
if (!CSS.supports("field-sizing", "content")) {
  for (const area of form.querySelectorAll("[data-answer]")) {
    grow(area);
    area.addEventListener("input", () => grow(area));
  }
}

byId("take-theirs").addEventListener("click", () => keeper.giveUp());
byId("look").hidden = true; // it looks by itself
byId("change").hidden = true;

if (form.dataset.clash !== undefined) {
  keeper.stop();
} else {
  const filled = keeper.restore();
  if (filled.includes("body") || filled.includes("subject")) touched();
  else if (filled.length > 0 && isUntouched()) soon("lay", LAY_PAUSE);
  if (filled.length > 0) byId("kept").textContent = "Here is what you had typed.";
}
underlines.show(
  [...findings.children].map((item) => ({
    start: Number(item.dataset.start),
    end: Number(item.dataset.end),
    severity: item.classList[1],
  })),
);
if (keeper.path) soon("check", 0);
