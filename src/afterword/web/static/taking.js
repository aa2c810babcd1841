// The page of a letter that is taken along: its text goes to the clipboard with one click.

const copy = document.getElementById("copy");
if (copy !== null && navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    const said = document.getElementById("copied");
    try {
      await navigator.clipboard.writeText(document.getElementById("text").textContent);
      said.textContent = "Copied.";
    } catch {
      said.textContent = "The browser did not copy it: mark the text below, and copy it there.";
    }
  });
}
