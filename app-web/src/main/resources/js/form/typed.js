// Which forms have text in them that is not saved: <form data-typed>.

/** Counts the changes of a form, so that a save knows whether there were more while it was under way. */
const changes = new WeakMap();

addEventListener("input", (event) => {
  const form = event.target.form;
  if (!form) return;
  changes.set(form, changesOf(form) + 1);
  form.dataset.typed = "true";
});

export function changesOf(form) {
  return changes.get(form) ?? 0;
}

export function isTyped(form) {
  return "typed" in form.dataset;
}

export function isSaved(form) {
  delete form.dataset.typed;
}
