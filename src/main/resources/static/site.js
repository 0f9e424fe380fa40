"use strict";
// After a refused form, the reader and the screen reader begin at the reasons.
document.querySelector("[data-focus]")?.focus();

// A refused part of a page is shown like an accepted one: it carries its reasons.
document.addEventListener("htmx:beforeSwap", event => {
  if ([403, 409, 422].includes(event.detail.xhr.status)) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
document.addEventListener("htmx:afterSettle", event => event.target.querySelector("[data-focus]")?.focus());

// Whoever types points of their own chooses them; whoever chooses a level takes the typed ones back.
document.addEventListener("input", event => {
  const choice = document.getElementById(event.target.dataset.chooses);
  if (choice && event.target.value !== "") choice.checked = true;
});
document.addEventListener("change", event => {
  if (event.target.type !== "radio") return;
  const typed = event.target.closest(".levels")?.querySelector("[data-chooses]");
  if (typed && typed.dataset.chooses !== event.target.id) typed.value = "";
});

// Behind the address, the QR code of a certificate carries a signed token: the register says whether it fits.
const checked = document.querySelector("[data-token-check]");
if (checked && location.hash.includes(".")) {
  fetch(checked.dataset.tokenCheck, {
    method: "POST",
    credentials: "omit",
    headers: {"Content-Type": "application/json"},
    body: JSON.stringify({token: location.hash.slice(1)})
  })
    .then(answer => answer.json())
    .then(answer => answer.verdict, () => "UNCHECKED")
    .then(verdict => checked.querySelector(`[data-verdict="${verdict ?? "UNCHECKED"}"]`).hidden = false);
}
