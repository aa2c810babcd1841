// What the pages do besides: keys. Every page works without this script.
"use strict";

(() => {
  const isTyping = (element) =>
    element.closest("input, textarea, select, [contenteditable]") !== null;

  // One key, one thing on the page: whatever carries it in data-key. "g" and then a letter, or
  // "?" alone, lead to another page: whatever carries it in data-go.
  let goesOnUntil = 0;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const isGoing = event.key === "?" || event.timeStamp < goesOnUntil;
    goesOnUntil = event.key === "g" ? event.timeStamp + 1500 : 0;
    if (event.key === "g") return;
    const wanted = CSS.escape(event.key);
    const found = document.querySelector(`[data-${isGoing ? "go" : "key"}="${wanted}"]`);
    if (found === null) return;
    event.preventDefault();
    found.click();
  });
})();
