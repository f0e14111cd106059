// Filters of findings and claims. Without script the page shows every one.
"use strict";
for (const form of document.querySelectorAll("form.filters")) {
  const items = [...document.querySelectorAll(form.dataset.items)].map(function (element) {
    return { element: element, data: element.dataset, text: null };
  });
  const output = form.querySelector("output");
  const controls = [...form.querySelectorAll("[name]")];
  function apply() {
    const wanted = controls.filter(function (c) { return c.value.trim() !== ""; });
    if (wanted.length) for (const group of document.querySelectorAll("details.kind")) group.open = true;
    let shown = 0;
    for (const item of items) {
      let keep = true;
      for (const control of wanted) {
        if (control.name === "word") {
          if (item.text === null) item.text = item.element.textContent.toLowerCase();
          keep = item.text.includes(control.value.trim().toLowerCase());
        } else {
          keep = (item.data[control.name] || "").split(" ").includes(control.value);
        }
        if (!keep) break;
      }
      if (item.element.hidden === keep) item.element.hidden = !keep;
      if (keep) shown += 1;
    }
    output.textContent = form.dataset.said.replace("{shown}", shown).replace("{total}", items.length);
  }
  form.addEventListener("input", apply);
  form.addEventListener("reset", function () { setTimeout(apply, 0); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.hidden = false;
  apply();
}
// A link to something that a filter hides shows it again.
window.addEventListener("hashchange", function () {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.hidden) {
    for (const form of document.querySelectorAll("form.filters")) form.reset();
    setTimeout(function () { target.scrollIntoView(); }, 20);
  }
});
// A link into a closed group opens it, and paper shows all groups.
function reveal() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const group = target && target.closest("details");
  if (group && !group.open) {
    group.open = true;
    target.scrollIntoView();
  }
}
window.addEventListener("hashchange", reveal);
window.addEventListener("beforeprint", function () {
  for (const group of document.querySelectorAll("details")) group.open = true;
});
reveal();
