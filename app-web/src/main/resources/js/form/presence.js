// <div data-presence="address">: tells now and then that its editor is still here, and who else is.
import { ask, page } from "./request.js";

const EVERY = 30000;

function presence(place) {
  setInterval(async () => {
    if (document.hidden) return;
    try {
      const answer = await ask(place.dataset.presence);
      const others = answer.ok && (await page(answer)).querySelector(".others");
      if (others) place.replaceChildren(others);
    } catch {
      // Who is there is told when the connection is back.
    }
  }, EVERY);
}

document.querySelectorAll("[data-presence]").forEach(presence);
