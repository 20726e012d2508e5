// Words are picked by selecting them in the text of the article, beside the form. Without this they are typed or pasted.
const text = document.querySelector(".source-text");
let picking;

// Some space that a browser adds at a selection's ends belongs to no quotation.
function selected() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const paragraph = elementOf(range.startContainer)?.closest("[data-paragraph]");
  const words = range.toString().trim();
  return paragraph && paragraph === elementOf(range.endContainer)?.closest("[data-paragraph]") && words
    ? { words, anchor: paragraph.dataset.paragraph, language: paragraph.lang }
    : undefined;
}

function elementOf(node) {
  return node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
}

function field(name) {
  return document.getElementById(`${picking.dataset.passage}.${name}`);
}

function fill(picked) {
  const paragraph = field("paragraph");
  if (paragraph.value !== picked.anchor) {
    paragraph.value = picked.anchor;
    // The words of another paragraph do not stand in this one.
    for (const area of picking.querySelectorAll("textarea")) area.value = "";
  }
  const words = field(`words.${picked.language}`);
  words.value = picked.words;
  words.dispatchEvent(new Event("input", { bubbles: true }));
  const button = picking.querySelector("[data-pick]");
  text.querySelector("[data-picked-here]").textContent = `${button.dataset.picked} ${picked.anchor.slice(1)}: ${picked.words}`;
}

function stop() {
  picking?.querySelector("[data-pick]").setAttribute("aria-pressed", "false");
  picking?.classList.remove("picking");
  text.classList.remove("picking");
  picking = undefined;
}

function start(passage) {
  stop();
  picking = passage;
  const button = passage.querySelector("[data-pick]");
  button.setAttribute("aria-pressed", "true");
  passage.classList.add("picking");
  text.classList.add("picking");
  text.querySelector("details").open = true;
  text.querySelector("[data-picked-here]").textContent = button.dataset.picking;
  const paragraph = field("paragraph").value;
  text.querySelector(`[data-paragraph="${CSS.escape(paragraph)}"]`)?.scrollIntoView({ block: "nearest" });
}

if (text) {
  for (const passage of document.querySelectorAll("[data-passage]")) {
    passage.querySelector("[data-pick-buttons]").hidden = false;
    passage.querySelector("[data-pick]").addEventListener("click", () => (picking === passage ? stop() : start(passage)));
  }
  for (const end of ["pointerup", "keyup"])
    document.addEventListener(end, () => {
      const picked = picking && selected();
      if (picked) fill(picked);
    });
}
