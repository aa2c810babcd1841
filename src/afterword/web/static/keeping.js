// Keeping a letter while it is typed. Nothing is overwritten: what another tab kept meanwhile is
// shown beside ours. While Afterword is not running, the words stay in the tab, and in a copy
// that outlives a reload.

const AWAY =
  "Afterword is not running just now; your words stay in this tab and are kept when it is back.";
const UNKNOWN =
  "Afterword does not know this browser any more. Open the address that 'afterword serve' prints " +
  "in another tab; your words stay in this one and are kept then.";
const PAUSE = 800; // milliseconds without a key, before it is kept
const SHORTEST = 1000; // the first wait after a failure; each is twice the one before
const LONGEST = 15000;
const NO_WORDS = new Set(["version", "begun_as", "begun_with", "copied"]); // fields nobody types

export class Keeper {
  constructor(form, says) {
    this.form = form;
    this.says = says; // {kept(path), clash(theirs), sentence(text)}
    this.kept = this.#words();
    this.wait = SHORTEST;
    this.timer = 0;
    this.asking = null; // the save under way
    this.isWaiting = false; // a button was pressed while one is
    this.isStopped = false;
    this.isAway = false;
    this.isLeaving = false;
    this.submitted = undefined; // the words that went with the button
    addEventListener("pagehide", () => this.#now({ keepalive: true }));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.#now({ keepalive: true });
    });
    form.addEventListener("focusout", () => this.#now({}));
    this.leavesBy(form);
    addEventListener("beforeunload", (event) => {
      if (this.isAway && !this.isLeaving && !this.isKept) event.preventDefault();
    });
  }

  get path() {
    return this.form.dataset.letter;
  }

  get isKept() {
    return this.#words() === this.kept;
  }

  // The page is left by a button of this form.
  leavesBy(form) {
    form.addEventListener("submit", (event) => this.#submitted(event));
  }

  // Hear that something was typed.
  changed() {
    this.#remember();
    this.#later(this.path ? PAUSE : 0); // a letter that is not there yet cannot be checked
  }

  // Bring back what this tab held when it was reloaded or broke down, and what was typed after a
  // button was pressed. Returns the names of the fields that were filled.
  restore() {
    const held = this.#remembered();
    if (held === null) return [];
    if (held.kept) {
      // Everything was kept, perhaps only after the server had made this page: then ask for it anew.
      this.forget();
      if (held.version !== this.#version.value) location.reload();
      return [];
    }
    const isBehind = held.submitted && held.version !== this.#version.value;
    const before = isBehind ? JSON.parse(held.submitted) : [];
    const filled = [];
    JSON.parse(held.words).forEach(([name, value], n) => {
      const field = this.form.elements.namedItem(name);
      if (!field || field.value.trim() === value || (isBehind && before[n]?.[1] === value)) return;
      field.value = value;
      filled.push(name);
    });
    if (filled.length === 0) {
      this.forget();
    } else {
      if (!isBehind) this.#version.value = held.version;
      this.#later(0);
    }
    return filled;
  }

  forget() {
    sessionStorage.removeItem(this.#key);
  }

  // The page is left for the other text; ours is given up.
  giveUp() {
    this.isStopped = true;
    this.isLeaving = true;
    this.forget();
  }

  stop() {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  get #version() {
    return this.form.elements.namedItem("version");
  }

  get #key() {
    return `afterword:${this.path || location.pathname + location.search}`;
  }

  // Every field somebody types, as one text; blanks at the ends do not count, nor are they kept.
  #words() {
    const fields = [...new FormData(this.form)].filter(([name]) => !NO_WORDS.has(name));
    return JSON.stringify(fields.map(([name, value]) => [name, value.trim()]));
  }

  #remember(more = {}) {
    const words = this.#words();
    const held = { version: this.#version.value, words, submitted: this.submitted, ...more };
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(held));
    } catch {
      // No room, or not allowed: the words are in the tab all the same.
    }
  }

  #remembered() {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key));
    } catch {
      return null;
    }
  }

  // A button pressed while a save is under way waits for it: it brings the version to send along.
  // Where nobody answered the last one, the words are kept first: the page is not left for nothing.
  #submitted(event) {
    clearTimeout(this.timer);
    if (this.isAway) this.#now({});
    if (this.asking !== null) {
      event.preventDefault();
      if (!this.isWaiting) this.#afterSaving(event.target, event.submitter);
      return;
    }
    this.isLeaving = true;
    this.submitted = this.#words();
    this.#remember();
  }

  async #afterSaving(form, button) {
    this.isWaiting = true;
    while (this.asking !== null) await this.asking;
    this.isWaiting = false;
    if (!this.isStopped && !this.isAway) form.requestSubmit(button);
  }

  #later(wait) {
    clearTimeout(this.timer);
    if (!this.isStopped) this.timer = setTimeout(() => this.#now({}), wait);
  }

  #now({ keepalive = false }) {
    const words = this.#words();
    if (this.isStopped || this.isLeaving || words === this.kept) return;
    if (this.asking !== null && !keepalive) return; // asked again once the answer is there
    clearTimeout(this.timer);
    const asking = this.#save(keepalive, words).finally(() => {
      if (this.asking === asking) this.asking = null;
    });
    this.asking = asking;
  }

  async #save(keepalive, words) {
    try {
      await this.#answered(await this.#ask(keepalive), words);
    } catch {
      this.#failed(AWAY);
    }
  }

  #ask(keepalive) {
    return fetch(this.form.getAttribute("action"), {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams(new FormData(this.form)),
      redirect: "error",
      keepalive,
    });
  }

  async #answered(response, words) {
    if (response.status === 403) return this.#failed(UNKNOWN);
    if (response.status >= 500) return this.#failed(AWAY);
    const said = await response.json();
    this.isAway = false;
    this.wait = SHORTEST;
    if (response.ok) return this.#took(said, words);
    if (said.body !== undefined) {
      this.stop();
      return this.says.clash(said);
    }
    return this.says.sentence(said.sentence); // asked again with the next key
  }

  #took(said, words) {
    this.forget();
    this.kept = words;
    this.#version.value = said.version;
    const is_new = !this.path;
    this.form.dataset.letter = said.path;
    this.form.setAttribute("action", said.path);
    this.says.sentence(said.sentence);
    if (is_new) this.says.kept(said.path);
    this.#remember({ kept: this.isKept });
    if (!this.isKept) this.#later(PAUSE);
  }

  #failed(sentence) {
    this.isAway = true;
    this.#remember();
    this.says.sentence(sentence);
    this.#later(this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST);
  }
}
