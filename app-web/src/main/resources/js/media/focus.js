// A click on the picture says what must stay in sight; the fields beside it say the same in numbers.
const picture = document.querySelector("[data-focus]");
const x = document.getElementById("focalX");
const y = document.getElementById("focalY");

if (picture && x && y) {
  const image = picture.querySelector("img");
  const mark = picture.appendChild(document.createElement("span"));
  mark.className = "focus-mark";
  const show = () => {
    mark.style.left = `${x.value}%`;
    mark.style.top = `${y.value}%`;
  };
  image.addEventListener("click", (event) => {
    const box = image.getBoundingClientRect();
    const percent = (from, size) => Math.min(100, Math.max(0, Math.round((100 * from) / size)));
    x.value = percent(event.clientX - box.left, box.width);
    y.value = percent(event.clientY - box.top, box.height);
    show();
  });
  for (const field of [x, y]) field.addEventListener("input", show);
  show();
}
