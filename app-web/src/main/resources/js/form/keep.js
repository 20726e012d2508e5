// <form data-keep>: what could not be sent is kept in this browser, and offered at the next visit of its page.
import { fields, renewToken } from "./request.js";

const PREFIX = "parley-kept ";
const SENT = "parley-sent";

/** Keeps what is typed, in the place of what was kept before. */
export function keep(form) {
  store(() => localStorage.setItem(PREFIX + pathOf(form), JSON.stringify({ at: Date.now(), fields: fields(form).toString() })));
}

export function drop(form) {
  store(() => localStorage.removeItem(PREFIX + pathOf(form)));
}

function pathOf(form) {
  return form.elements.page?.value ?? location.pathname;
}

// A browser that keeps nothing for us is no reason to fail.
function store(action) {
  try {
    action();
  } catch {
    // Nothing is kept, then.
  }
}

// Until the answer is here, what was sent is not safe.
addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || !form.matches("form[data-keep]")) return;
  keep(form);
  store(() => sessionStorage.setItem(SENT, JSON.stringify({ path: pathOf(form), from: location.pathname })));
});

function arrived() {
  const sent = JSON.parse(sessionStorage.getItem(SENT) ?? "null");
  if (!sent) return;
  sessionStorage.removeItem(SENT);
  const cameFrom = document.referrer && new URL(document.referrer).pathname;
  const how = performance.getEntriesByType("navigation")[0]?.type;
  if (cameFrom === sent.from && how === "navigate") localStorage.removeItem(PREFIX + sent.path);
}

function offer(form) {
  const kept = JSON.parse(localStorage.getItem(PREFIX + pathOf(form)) ?? "null");
  if (!kept) return;
  const wording = document.querySelector("[data-kept-wording]")?.dataset;
  if (!wording) return;
  const at = new Date(kept.at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const banner = document.createElement("div");
  banner.className = "notice kept";
  banner.setAttribute("role", "status");
  const text = document.createElement("p");
  text.textContent = wording.found.replace("%", at);
  const buttons = document.createElement("p");
  buttons.className = "buttons";
  buttons.append(
    button(wording.use, () => show(form, kept)),
    button(wording.drop, () => {
      drop(form);
      banner.remove();
    }),
  );
  banner.append(text, buttons);
  form.before(banner);
}

function button(label, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", action);
  return made;
}

// The server shows it as it shows every kept form: whatever rows the page had, they are there.
async function show(form, kept) {
  const path = pathOf(form);
  const send = () =>
    fetch("/admin/kept-forms", {
      method: "POST",
      headers: { "X-Requested-With": "parley" },
      body: new URLSearchParams({ csrf: form.elements.csrf.value, path, form: kept.fields }),
    });
  let answer = await send();
  if (answer.status === 403 && (await renewToken())) answer = await send();
  if (!answer.ok) return;
  drop(form);
  for (const other of document.forms) delete other.dataset.typed;
  location.assign(path + "?kept=1");
}

store(arrived);
for (const form of document.querySelectorAll("form[data-keep]")) store(() => offer(form));
