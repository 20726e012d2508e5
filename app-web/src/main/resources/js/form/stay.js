// A button that changes the rows of a form loads the page anew: it stays where it was, and the button keeps the focus.
const PLACE = "parley-place";

addEventListener("submit", (event) => {
  const button = event.submitter;
  if (event.defaultPrevented || button?.name !== "row") return;
  sessionStorage.setItem(PLACE, JSON.stringify({ path: location.pathname, y: scrollY, button: button.value }));
});

const place = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
sessionStorage.removeItem(PLACE);
if (place?.path === location.pathname) {
  const button = [...document.querySelectorAll("button[name=row]")].find((b) => b.value === place.button);
  button?.focus({ preventScroll: true });
  scrollTo(0, place.y);
}
