// <form data-preview="id">: the element with that id shows what the text will look like, as the server sees it.
import { page, send } from "./request.js";

const SOON = 1000;

function preview(form) {
  const shown = document.getElementById(form.dataset.preview);
  let timer;
  let latest = 0;

  async function renew() {
    const mine = ++latest;
    try {
      const answer = await send(form, { do: "preview" });
      if (!answer.ok || mine !== latest) return;
      const fresh = (await page(answer)).getElementById(form.dataset.preview);
      if (fresh) shown.replaceChildren(...fresh.childNodes);
    } catch {
      // It stays as it is: a preview is no loss.
    }
  }

  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(renew, SOON);
  });
}

document.querySelectorAll("form[data-preview]").forEach(preview);
