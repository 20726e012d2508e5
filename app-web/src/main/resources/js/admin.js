// Loads what makes forms quicker. Every form works without any of it.
import "./form/autosave.js";
import "./form/keep.js";
import "./form/drag.js";
import "./form/once.js";
import "./media/focus.js";
import "./position/picking.js";
import "./form/presence.js";
import "./form/preview.js";
import "./form/stay.js";
import "./form/typed.js";
import "./form/warn.js";

// Which field is meant, for those who read only the summary: its label, before what to do.
for (const link of document.querySelectorAll("#problems a[href^='#']")) {
  const field = document.getElementById(link.hash.slice(1));
  const label = field?.labels?.[0]?.textContent ?? field?.querySelector("legend")?.textContent;
  const group = field?.closest("fieldset.both")?.querySelector("legend")?.textContent;
  const name = [group, label].filter(Boolean).map((text) => text.trim()).join(", ");
  if (name) link.textContent = `${name}: ${link.textContent}`;
}

// What went wrong is read first; else what went well.
(document.getElementById("problems") ?? document.getElementById("done"))?.focus();
