"use strict";
// The page works without this script, as one long page.  With it: one part at a time, a filter that lives
// in the fragment, wordings in columns, copies of the evidence.

const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const one = (selector, within = document) => within.querySelector(selector);

const views = all(".view");
const panel = one(".filters");
const form = one(".filters form");
const items = new Map(views.map((view) => [view, all(".item", view).map(describe)]));
const noun = { utterances: "utterances", documents: "documents", speakers: "speakers" };

// ---------------------------------------------------------------- what an item can be filtered by

function describe(element) {
  const numbers = (text) => new Set((text || "").split(" "));
  const { f, p, o } = element.dataset;
  const found = f ? f.split(" ").map((key) => key.split(":")) : [];
  return { element, found, speakers: numbers(p), outlets: numbers(o), told: null, words: null };
}

function plain(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").replace(/\s+/g, " ").toLowerCase();
}

function matches(item, filter) {
  const fits = ([rule, severity]) => filter.severities.has(severity) && (!filter.rule || rule === filter.rule);
  const clean = item.found.length === 0 && !filter.rule && filter.severities.has("same");
  if (!clean && !item.found.some(fits)) return false;
  if (filter.speaker && !item.speakers.has(filter.speaker)) return false;
  if (filter.outlet && !item.outlets.has(filter.outlet)) return false;
  if (!filter.words.length) return true;
  item.words ??= plain(item.element.textContent);
  return filter.words.every((word) => item.words.includes(word));
}

// ---------------------------------------------------------------- the state, in the fragment

const defaults = () => ({ view: "utterances", severity: "", rule: "", speaker: "", outlet: "", text: "", at: "" });

function read(fragment) {
  const state = defaults();
  const text = fragment.replace(/^#/, "");
  if (text.includes("=")) for (const [key, value] of new URLSearchParams(text)) if (key in state) state[key] = value;
  if (text && !text.includes("=")) state.at = safely(() => decodeURIComponent(text)) ?? text;
  return placed(state);
}

function safely(work) {
  try {
    return work();
  } catch {
    return undefined;
  }
}

// A view is shown by its name, and whatever stands in it by showing the view.
function placed(state) {
  const target = state.at && document.getElementById(state.at);
  const view = target && target.closest(".view");
  if (view) state.view = view.id;
  if (!target || target === view || state.at === "main") state.at = "";
  if (!views.some((each) => each.id === state.view)) state.view = "utterances";
  return state;
}

function written(state) {
  const kept = Object.entries(state).filter(([key, value]) => value !== defaults()[key]);
  return kept.length ? `#${new URLSearchParams(kept)}` : "#view=utterances";
}

// ---------------------------------------------------------------- the state and the form

function option(select, text) {
  const found = [...select.options].find((each) => each.text === text || each.value === text);
  return found ? found.value : "";
}

function fill(state) {
  const chosen = state.severity.split(",");
  for (const box of form.elements.severity) box.checked = !state.severity || chosen.includes(box.value);
  form.elements.rule.value = option(form.elements.rule, state.rule);
  form.elements.speaker.value = option(form.elements.speaker, state.speaker);
  form.elements.outlet.value = option(form.elements.outlet, state.outlet);
  form.elements.text.value = state.text;
}

function filled() {
  const named = (select) => (select.value ? select.selectedOptions[0].text : "");
  const checked = checkedSeverities();
  const { rule, speaker, outlet, text } = form.elements;
  return {
    ...state,
    severity: checked.length === form.elements.severity.length ? "" : checked.join(",") || "-",
    rule: rule.value,
    speaker: named(speaker),
    outlet: named(outlet),
    text: text.value,
    at: "",
  };
}

// ---------------------------------------------------------------- showing

let state = defaults();

function show({ jump }) {
  const target = state.at && document.getElementById(state.at);
  for (const view of views) view.hidden = view.id !== state.view;
  for (const link of all("nav a")) {
    if (link.hash === `#${state.view}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  const view = one(`#${state.view}`);
  panel.hidden = !items.get(view).length;
  sift(view, target);
  for (const each of all(".at")) each.classList.remove("at");
  if (!target) return;
  target.classList.add("at");
  if (jump) go(target);
}

function sift(view, target) {
  const filter = {
    severities: new Set(checkedSeverities()),
    rule: form.elements.rule.value,
    speaker: form.elements.speaker.value,
    outlet: form.elements.outlet.value,
    words: plain(form.elements.text.value).split(" ").filter(Boolean),
  };
  let shown = 0;
  for (const item of items.get(view)) {
    const wanted = matches(item, filter);
    const hidden = !wanted && !(target && item.element.contains(target));
    if (item.element.hidden !== hidden) item.element.hidden = hidden;
    shown += wanted;
    if (!hidden) siftFindings(item, filter);
  }
  const total = items.get(view).length;
  const count = total ? `${shown} of ${total} ${noun[view.id]}` : "";
  one(".filters .count").textContent = shown === total ? "" : count;
  say(shown === total ? "" : `${count} shown`, { quietly: true });
}

function checkedSeverities() {
  return [...form.elements.severity].filter((box) => box.checked).map((box) => box.value);
}

function key(line) {
  const [severity, rule] = line.children;
  return [rule.getAttribute("popovertarget").slice(2), severity.classList[1]];
}

function siftFindings(item, filter) {
  if (!item.found.length) return;
  item.told ??= all(".told li", item.element).map((line) => [line, key(line)]);
  for (const [line, [rule, severity]] of item.told) {
    const hidden = !filter.severities.has(severity) || Boolean(filter.rule && rule !== filter.rule);
    if (line.hidden !== hidden) line.hidden = hidden;
  }
}

function go(target) {
  if (target.tabIndex < 0 && !target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: target.matches(".item") ? "start" : "center", behavior: "instant" });
}

function arrive({ jump = true } = {}) {
  state = read(location.hash);
  fill(state);
  show({ jump });
}

let waiting = 0;
function change() {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    state = filled();
    history.replaceState(null, "", written(state));
    show({ jump: false });
  }, 120);
}

// ---------------------------------------------------------------- wordings in columns

const NARROW = 640;
const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      target.near = isIntersecting;
      if (isIntersecting) furnish(target);
    }
  },
  { rootMargin: "800px" },
);

// What only the script can do is made when a card comes near.
function furnish(card) {
  line(one(".rows", card));
  for (const told of all(".told li", card)) {
    if (!one(".copy", told)) told.append(made("button", "copy", "Copy"));
  }
}

function made(name, className = "", text = "") {
  return Object.assign(document.createElement(name), { className, textContent: text });
}

function line(list) {
  const rows = all(".words:not(.whole)", list);
  const width = list.clientWidth;
  if (rows.length < 2 || !width || list.width === width) return;
  list.width = width;
  if (!list.split && width >= NARROW) list.split = split(rows);
  const cells = rows.map((row) => [...row.children]);
  for (const cell of cells.flat()) cell.style.removeProperty("--least");
  for (const row of rows) row.classList.toggle("lined", width >= NARROW);
  if (width < NARROW) return;
  const least = cells[0].map((_, at) => Math.max(...cells.map((row) => row[at].getBoundingClientRect().width)));
  for (const row of cells) row.forEach((cell, at) => cell.style.setProperty("--least", `${Math.ceil(least[at] * 4) / 4}px`));
}

// Where all that have words in a column have as many, each word becomes a column: lines then break alike.
function split(rows) {
  const cells = rows.map((row) => [...row.children]);
  const words = cells.map((row) => row.map((cell) => cell.textContent.match(/\S+\s*/g) || []));
  const parts = cells[0].map((_, at) => {
    const kinds = cells.map((row) => row[at]);
    const counts = new Set(cells.flatMap((row, number) => (row[at].tagName === "SPAN" ? [words[number][at].length] : [])));
    const simple = kinds.every((cell) => cell.tagName !== "MARK" && cell.tagName !== "INS");
    return simple && counts.size === 1 ? Math.min([...counts][0], 400) : 1;
  });
  cells.forEach((row, number) => {
    const cut = row.flatMap((cell, at) => pieces(cell, words[number][at], parts[at]));
    const last = cut.findLastIndex((cell) => cell.tagName !== "I" || cell.className);
    for (const cell of cut.slice(last + 1)) cell.className = "past";
    rows[number].replaceChildren(...cut);
  });
  return true;
}

function pieces(cell, words, count) {
  if (count < 2) return [cell];
  if (cell.tagName === "SPAN") {
    const spans = words.map((word, at) => (at < count - 1 ? made("span", "", word) : made("span", "", words.slice(at).join("")))).slice(0, count);
    if (cell.classList.contains("open")) spans[0].classList.add("open");
    if (cell.classList.contains("close")) spans.at(-1).classList.add("close");
    return spans;
  }
  const goesOn = cell.matches("del, .gap") ? "gap" : "";
  const others = Array.from({ length: count - 1 }, () => made("i", goesOn));
  const leads = cell.matches(".edge") && cell.nextElementSibling?.textContent;
  return leads ? [...others, cell] : [cell, ...others];
}

new ResizeObserver(() => {
  for (const card of all(".card")) if (card.near) line(one(".rows", card));
}).observe(document.body);

// ---------------------------------------------------------------- evidence

let said = 0;
function say(text, { quietly = false } = {}) {
  const status = one(".said");
  clearTimeout(said);
  status.textContent = text;
  status.classList.toggle("quiet", quietly);
  if (!quietly) said = setTimeout(() => (status.textContent = ""), 2500);
}

async function evidence() {
  const block = one("#report");
  if (block.type === "application/json") return block.textContent;
  const packed = atob(block.textContent);
  const bytes = new Uint8Array(packed.length);
  for (let at = 0; at < packed.length; at += 1) bytes[at] = packed.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

let parsed = null;
async function finding(number) {
  parsed ??= JSON.parse(await evidence());
  const { findings, documents } = parsed;
  const { severity, label, rule, message, location: here, related } = findings[number];
  const outlet = (id) => documents.find((each) => each.id === id)?.outlet ?? id;
  const where = (place) => {
    const { prefix, exact, suffix } = place.selector;
    return `${outlet(place.document)}, ${place.document}:${place.line}:${place.column}\n  … ${prefix}[${exact}]${suffix} …`.replace(/[\r\n]+(?!  … )/g, " ");
  };
  return [`${severity}: ${label} (${rule})`, message, ...[here, ...related].map(where)].join("\n") + "\n";
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = Object.assign(document.createElement("textarea"), { value: text, readOnly: true });
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (!done) return say("The browser does not let this page copy.");
  }
  say("Copied");
}

function save(text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href: address, download: "quoteverify-report.json" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

// ---------------------------------------------------------------- events

document.addEventListener("click", async (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) follow(event, link);
  const button = event.target.closest("button");
  if (button?.matches(".copy")) copy(await finding(Number(button.parentElement.dataset.n)));
  if (button?.dataset.do === "copy-json") copy(await evidence());
  if (button?.dataset.do === "save-json") save(await evidence());
});

function follow(event, link) {
  const id = link.hash.slice(1);
  if (link.matches(".skip") || id.includes("=")) return;
  event.preventDefault();
  const next = written(placed({ ...state, at: id }));
  if (next === location.hash) arrive();
  else location.hash = next;
}

window.addEventListener("hashchange", () => arrive());
form.addEventListener("input", change);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(change));
window.addEventListener("beforeprint", () => {
  for (const details of all(".told")) details.open = true;
});

// ---------------------------------------------------------------- begin

for (const element of all(".actions")) element.hidden = false;
panel.open = window.innerWidth >= 752 || location.hash.includes("=");
for (const card of all(".card")) near.observe(card);
arrive();
