"use strict";
// After a refused form, the reader and the screen reader begin at the reasons.
document.querySelector("[data-focus]")?.focus();

// A refused part of a page is shown like an accepted one: it carries its reasons. A part that asks for itself is left as it
// is by a failure, and asks no more: its copy was never told to.
document.addEventListener("htmx:beforeSwap", event => {
  const {xhr, requestConfig: {elt: part}} = event.detail;
  if (part.getAttribute("hx-trigger")?.startsWith("every ") && xhr.status >= 400) {
    event.detail.shouldSwap = false;
    event.detail.isError = false;
    const still = part.cloneNode(true);
    still.querySelector("[data-asks-no-more]").hidden = false;
    part.replaceWith(still);
  } else if ([403, 409, 422].includes(xhr.status) || xhr.getResponseHeader("HX-Retarget")) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
document.addEventListener("htmx:afterSettle", event => event.target.querySelector("[data-focus]")?.focus());

// What was typed when the session ended comes back to whom typed it, once the same form is shown in this tab.
// A browser may be set to keep nothing: then nothing comes back, and all else goes on.
const person = document.body.dataset.person;
const kept = {
  read() {
    try {
      return JSON.parse(sessionStorage.getItem("typed"));
    } catch {
      return null;
    }
  },
  write(typed) {
    try {
      sessionStorage.removeItem("typed");
      if (typed) sessionStorage.setItem("typed", JSON.stringify(typed));
    } catch {
      return;
    }
  }
};
const isTicked = field => ["checkbox", "radio"].includes(field.type);
const typedIn = form => [...form.elements].filter(field => field.name && !["hidden", "password", "file", "submit"].includes(field.type));
// Of what a form speaks stands in its address and its hidden fields: a word on one nominee must not come to stand at another.
const subjectOf = form => JSON.stringify([form.getAttribute("action"),
  ...[...form.elements].filter(field => field.type === "hidden" && field.name !== "_token").map(field => [field.name, field.value])]);
document.addEventListener("submit", ({target: form}) => {
  if (!person || form.method !== "post") return;
  const fields = typedIn(form).map(field => [field.name, field.value, isTicked(field) && field.checked]);
  kept.write({person, subject: subjectOf(form), fields, lost: false});
}, true);
const keepTyped = () => {
  const typed = kept.read();
  if (typed && document.querySelector("[data-keeps-typed]")) {
    kept.write({...typed, lost: true});
    document.querySelector("[data-typed-kept]")?.removeAttribute("hidden");
  } else if (typed && (!typed.lost || (person && person !== typed.person))) {
    kept.write(null);
  } else if (typed && person) {
    bringBack(typed);
  }
};
const bringBack = typed => {
  const form = [...document.forms].find(each => subjectOf(each) === typed.subject);
  if (!form) return;
  const open = typedIn(form);
  for (const [name, value, checked] of typed.fields) {
    const at = open.findIndex(field => field.name === name && (!isTicked(field) || field.value === value));
    if (at < 0) continue;
    const [field] = open.splice(at, 1);
    if (isTicked(field)) field.checked = checked; else field.value = value;
  }
  kept.write(null);
  for (let fold = form.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  const note = document.querySelector("[data-typed-again]");
  form.before(note);
  note.hidden = false;
  note.focus();
};
keepTyped();
document.addEventListener("htmx:afterSettle", () => {
  if (document.querySelector("[data-keeps-typed]")) keepTyped();
});

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
