// What the pages do besides: keys. Every page works without this script.
"use strict";

(() => {
  const isTyping = (element) =>
    element.closest("input, textarea, select, [contenteditable]") !== null;

  // One key, one thing on the page: whatever carries it in data-key.
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const wanted = CSS.escape(event.key);
    const found = document.querySelector(`[data-key="${wanted}"]`);
    if (found === null) return;
    event.preventDefault();
    found.click();
  });
})();
