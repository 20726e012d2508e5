// Rows can be dragged into another order. The buttons beside each row do the same, also by keyboard and without this.
const HANDLE = "⠿";
const NAMES = ["name", "id", "for", "aria-describedby", "list"];

for (const button of document.querySelectorAll('main button[name="row"][value^="up "], main button[name="row"][value^="down "]')) {
  const row = rowOf(button);
  if (row && !row.dataset.row) prepare(row, button.value.split(" ")[1]);
}

function rowOf(button) {
  return button.closest("fieldset.row-block, .rows > li");
}

function prepare(row, base) {
  row.dataset.row = base;
  const handle = document.createElement("span");
  handle.className = "handle";
  handle.textContent = HANDLE;
  handle.draggable = true;
  handle.setAttribute("aria-hidden", "true");
  row.prepend(handle);
  handle.addEventListener("dragstart", (event) => {
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "");
    event.dataTransfer.setDragImage(row, 0, 0);
    row.classList.add("dragged");
  });
  handle.addEventListener("dragend", () => row.classList.remove("dragged"));
  row.addEventListener("dragover", (event) => {
    if (beside(row)) event.preventDefault();
  });
  row.addEventListener("drop", (event) => {
    const dragged = beside(row);
    if (!dragged) return;
    event.preventDefault();
    event.stopPropagation();
    move(dragged, row);
  });
}

// The dragged row, if it is one of the same part as this one.
function beside(row) {
  const dragged = document.querySelector(".dragged");
  return dragged && dragged !== row && part(dragged) === part(row) ? dragged : null;
}

function part(row) {
  return row.dataset.row.replace(/\.\d+$/, "");
}

function rows(of) {
  return [...document.querySelectorAll("[data-row]")].filter((row) => part(row) === of);
}

function move(dragged, target) {
  const of = part(target);
  const before = rows(of);
  const titles = before.map(title);
  const after = before.indexOf(dragged) < before.indexOf(target);
  target.insertAdjacentElement(after ? "afterend" : "beforebegin", dragged);
  const now = rows(of);
  // By way of names that nothing has, or two rows would be taken for one.
  now.forEach((row, i) => rename(row, `${of}.moving${i}`));
  now.forEach((row, i) => rename(row, `${of}.${i}`));
  now.forEach((row, i) => retitle(row, titles[i]));
  dragged.closest("form").dispatchEvent(new Event("input", { bubbles: true }));
}

function rename(row, base) {
  const old = row.dataset.row;
  const renamed = (text) =>
    text
      .split(" ")
      .map((word) => (word === old || word.startsWith(`${old}.`) ? base + word.slice(old.length) : word))
      .join(" ");
  for (const element of [row, ...row.querySelectorAll("*")]) {
    for (const name of NAMES) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, renamed(value));
    }
    if (element.matches("button[name=row]")) element.value = renamed(element.value);
    if (element.dataset.row) element.dataset.row = renamed(element.dataset.row);
  }
}

// "Key point 2" counts the places; "¶ 4" is the paragraph's own.
function title(row) {
  const text = row.querySelector("legend")?.textContent ?? "";
  return /^[^¶]*\d+$/.test(text) ? text : null;
}

function retitle(row, text) {
  const legend = row.querySelector("legend");
  if (legend && text && title(row)) legend.textContent = text;
}
