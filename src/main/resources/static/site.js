"use strict";
// After a refused form, the reader and the screen reader begin at the reasons.
document.querySelector("[data-focus]")?.focus();
