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

// What went wrong is read first; else what went well.
(document.getElementById("problems") ?? document.getElementById("done"))?.focus();
