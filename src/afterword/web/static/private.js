// The private page: a quiet clock, questions to leaf through, and a word before unkept text is
// lost. What is typed stays in the tab; nothing is put away anywhere, and nothing is sent.
"use strict";

(() => {
  const form = document.querySelector("form[data-private]");
  if (form === null) return;
  const text = form.elements.namedItem("text");
  const asItCame = text.value;
  const wasRefused = document.querySelector('[role="alert"]') !== null;
  let isLeaving = false;

  addEventListener("beforeunload", (event) => {
    const isUnkept = text.value.trim() !== "" && (text.value !== asItCame || wasRefused);
    if (isUnkept && !isLeaving) event.preventDefault();
  });
  form.addEventListener("submit", () => { isLeaving = true; });
  addEventListener("pageshow", () => { isLeaving = false; });

  // Burned: empty the field first, so that going back finds nothing.
  for (const burning of document.querySelectorAll('form[action$="/burn"]')) {
    burning.addEventListener("submit", () => {
      isLeaving = true;
      form.reset();
      text.value = "";
    });
  }

  // The clock begins with the first letter, looks once a minute, and never counts seconds.
  const clock = form.querySelector(".clock");
  if (clock !== null) {
    const bar = clock.querySelector("progress");
    const says = clock.querySelector("p");
    const words = [...clock.querySelectorAll("[data-from]")];
    text.addEventListener("input", () => {
      const begun = Date.now();
      bar.hidden = false;
      const ticking = setInterval(() => {
        const minutes = (Date.now() - begun) / 60000;
        bar.value = Math.min(minutes, bar.max);
        const now = words.filter((one) => Number(one.dataset.from) <= minutes).at(-1).textContent;
        if (says.textContent !== now) says.textContent = now;
        if (minutes >= bar.max) clearInterval(ticking);
      }, 60000);
    }, { once: true });
  }

  // One question at a time.
  const prompts = form.querySelector(".prompts");
  if (prompts !== null) {
    const shown = form.querySelector(".prompt");
    const asked = [shown, ...prompts.querySelectorAll("li")].map((one) =>
      [".to-you", ".to-name"].map((way) => one.querySelector(way).textContent));
    let at = 0;
    const next = document.createElement("button");
    next.type = "button";
    next.className = "quiet";
    next.textContent = "Another question";
    next.addEventListener("click", () => {
      at = (at + 1) % asked.length;
      shown.querySelector(".to-you").textContent = asked[at][0];
      shown.querySelector(".to-name").textContent = asked[at][1];
    });
    shown.setAttribute("aria-live", "polite");
    prompts.replaceWith(next);
  }
})();
