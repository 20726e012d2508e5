// Loads what makes forms quicker. Every form works without any of it.
import "./form/once.js";
import "./media/focus.js";
import "./position/picking.js";

// What went wrong is read first; else what went well.
(document.getElementById("problems") ?? document.getElementById("done"))?.focus();
