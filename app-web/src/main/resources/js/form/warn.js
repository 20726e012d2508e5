// <form data-warn>: leaving the page with unsaved text asks first.
import { isTyped } from "./typed.js";

addEventListener("beforeunload", (event) => {
  const left = [...document.querySelectorAll("form[data-warn]")].some((form) => isTyped(form) && !form.dataset.sent);
  const sending = [...document.forms].some((form) => form.dataset.sent && form.matches("[data-warn]"));
  if (left && !sending) event.preventDefault();
});
