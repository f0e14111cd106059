// Filters of findings and claims. Without script the page shows every one.
"use strict";
for (const form of document.querySelectorAll("form.filters")) {
  const items = [...document.querySelectorAll(form.dataset.items)].map(function (element) {
    return { element: element, data: element.dataset, group: element.closest("[data-group]"), text: null };
  });
  const groups = new Map(items.map(function (item) { return [item.group, 0]; }));
  const kinds = document.querySelectorAll("details.kind");
  const output = form.querySelector("output");
  const controls = [...form.querySelectorAll("[name]")];
  function keeps(control, item) {
    const value = control.value.trim();
    if (control.name !== "word") return (item.data[control.name] || "").split(" ").includes(value);
    if (item.text === null) item.text = item.element.textContent.toLowerCase();
    return item.text.includes(value.toLowerCase());
  }
  function apply() {
    const wanted = controls.filter(function (control) { return control.value.trim() !== ""; });
    if (wanted.length && items.length && items[0].element.closest("details.kind")) {
      for (const kind of kinds) kind.open = true;
    }
    let shown = 0;
    for (const group of groups.keys()) groups.set(group, 0);
    for (const item of items) {
      const keep = wanted.every(function (control) { return keeps(control, item); });
      if (item.element.hidden === keep) item.element.hidden = !keep;
      if (keep) {
        shown += 1;
        groups.set(item.group, groups.get(item.group) + 1);
      }
    }
    for (const [group, left] of groups) {
      if (group && group.hidden === left > 0) group.hidden = left === 0;
    }
    output.textContent = form.dataset.said.replace("{shown}", shown).replace("{total}", items.length);
  }
  form.addEventListener("input", apply);
  form.addEventListener("reset", function () { setTimeout(apply, 0); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.hidden = false;
  output.textContent = form.dataset.said.replace("{shown}", items.length).replace("{total}", items.length);
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
