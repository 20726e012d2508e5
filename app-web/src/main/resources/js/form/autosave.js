// <form data-autosave>: saved while its editor types. Says so at [data-saving], and never moves anything on the page.
import { drop, keep } from "./keep.js";
import { ask, fields, page, renewToken, send } from "./request.js";
import { changesOf, isSaved, isTyped } from "./typed.js";

const SOON = 2000;
const LATER = 15000;

// The text of a form, without what only the machinery needs.
function said(form) {
  return [...fields(form)]
    .filter(([name, value]) => value.trim() && name !== "base" && !name.endsWith(".anchors"))
    .map(([name, value]) => name + "=" + value.trim().replaceAll("\r\n", "\n"))
    .join("&");
}

function autosave(form) {
  const status = form.querySelector("[data-saving]");
  const wording = status?.dataset ?? {};
  let timer;
  let underWay = false;
  let waiting = null;
  // What was sent without an answer: it may have been saved.
  let unanswered = null;

  function soon(delay) {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  }

  function say(text) {
    if (status && status.textContent !== text) status.textContent = text;
  }

  async function save() {
    if (underWay || form.dataset.sent || !isTyped(form)) return;
    underWay = true;
    const before = changesOf(form);
    const sent = said(form);
    try {
      await told(await send(form, { saving: "automatic" }), before);
      unanswered = null;
    } catch {
      unanswered ??= sent;
      keep(form);
      say(wording.offline);
      soon(LATER);
    }
    underWay = false;
    if (waiting) form.requestSubmit(waiting.submitter);
    waiting = null;
  }

  async function told(answer, before) {
    if (answer.ok) return saved(await answer.json(), before);
    if (answer.status === 422) return say(wording.refused);
    keep(form);
    if (answer.status === 409) return (await isOurs()) ? soon(0) : say(wording.outdated);
    if (answer.status === 401) return ended();
    say(wording.offline);
    soon(LATER);
  }

  function saved(answer, before) {
    for (const [name, value] of Object.entries(answer.fields)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement && field.type === "hidden") field.value = value;
    }
    drop(form);
    if (changesOf(form) !== before) return soon(SOON);
    isSaved(form);
    say(wording.saved.replace("%", answer.at));
  }

  // The record says what this page sent last: so it was this page, and it goes on from there.
  async function isOurs() {
    const lost = unanswered;
    unanswered = null;
    const stored = lost && (await page(await ask(location.pathname))).querySelector("form[data-autosave]");
    if (!stored || said(stored) !== lost) return false;
    for (const field of stored.querySelectorAll("input[type=hidden]")) {
      const own = form.elements.namedItem(field.name);
      if (own && field.name !== "csrf") own.value = field.value;
    }
    return true;
  }

  function ended() {
    say(wording.ended + " ");
    const link = document.createElement("a");
    link.href = "/admin/sign-in?then=" + encodeURIComponent(location.pathname);
    link.target = "_blank";
    link.textContent = wording.signIn;
    status?.append(link);
    addEventListener("focus", async () => (await renewToken()) && save(), { once: true });
  }

  form.addEventListener("input", () => {
    say(wording.unsaved);
    soon(SOON);
  });
  // What is being saved is let through first, or its editor would be told of a conflict with themself.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (!underWay) return;
    event.preventDefault();
    event.stopPropagation();
    waiting = { submitter: event.submitter };
  });
  addEventListener("online", save);
  if (isTyped(form)) soon(SOON);
}

document.querySelectorAll("form[data-autosave]").forEach(autosave);
