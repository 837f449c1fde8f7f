// Makes a few things easier; every page works without it. Nothing here asks for anything from anywhere.
"use strict";

// Escape twice within a second leaves at once.
let last = 0;
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const leave = document.getElementById("leave");
  if (leave && event.timeStamp - last < 1000) {
    event.preventDefault(); // a browser takes Escape to stop loading, which would stop the leaving itself
    leave.submit();
  }
  last = event.timeStamp;
});

// A page that the browser kept from before is asked for again, so that nothing stands there after a lock.
window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

// Files can be dropped anywhere on the form, and pictures pasted into it.
for (const form of document.querySelectorAll("[data-drop]")) {
  const input = form.querySelector("input[type=file]");
  const take = (files) => {
    if (!files || !files.length) return;
    const all = new DataTransfer();
    for (const file of [...input.files, ...files]) all.items.add(file);
    input.files = all.files;
  };
  form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("over"); });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    take(event.dataTransfer.files);
  });
  document.addEventListener("paste", (event) => take(event.clipboardData && event.clipboardData.files));
}

// A slider beside a field: either moves the other. Without a script only the field is there.
for (const slider of document.querySelectorAll("[data-for]")) {
  const field = document.getElementById(slider.dataset.for);
  const follow = () => { const typed = Number(field.value.replace(/[^0-9.]/g, "")); if (field.value) slider.value = typed; };
  slider.hidden = false;
  follow();
  slider.addEventListener("input", () => { field.value = slider.value; });
  field.addEventListener("input", follow);
}

// A page that waits for long work asks again by itself.
if ("again" in document.body.dataset) setTimeout(() => location.reload(), 800);

// Whoever types is there: the app stays open. Where nobody is, the page hides itself.
const idle = Number(document.body.dataset.idle) * 1000;
let seen = Date.now(), told = Date.now();
for (const sort of ["keydown", "pointerdown", "scroll"]) {
  document.addEventListener(sort, () => {
    seen = Date.now();
    if (seen - told > 60000) { told = seen; new Image().src = "/awake?" + seen; }
  }, { passive: true });
}
if (idle) setInterval(() => { if (Date.now() - seen > idle) location.assign("/lock-screen"); }, 5000);
