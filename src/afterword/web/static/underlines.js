// Underlines in a text that is being typed: a mirror of it lies behind the textarea, in the same
// letters, see-through but for its marks.

const RANK = { info: 1, warning: 2, error: 3 };

// The server counts code points, JavaScript counts UTF-16 units; an emoji is one of the former
// and two of the latter. Returns where each code point begins, in units.
export const beginnings = (text) => {
  const found = [0];
  for (const point of text) found.push(found.at(-1) + point.length);
  return found;
};

// What of two texts is the same at the beginning and at the end, in units.
export const edges = (before, after) => {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { head, tail };
};

export class Underlines {
  constructor(area) {
    this.area = area;
    this.text = area.value;
    this.marks = []; // {start, end, severity}, in units
    this.mirror = document.createElement("div");
    this.mirror.className = "mirror";
    this.mirror.setAttribute("aria-hidden", "true");
    area.before(this.mirror);
    area.parentElement.classList.add("is-live");
    area.addEventListener("scroll", () => this.#scroll());
    this.#draw();
  }

  // Show what the check found in the text as it is now; places in code points.
  show(findings) {
    const at = beginnings(this.area.value);
    this.text = this.area.value;
    this.marks = findings
      .filter((one) => one.end > one.start)
      .map((one) => ({ start: at[one.start], end: at[one.end], severity: one.severity }));
    this.#draw();
  }

  // Follow the typing: what stands before or behind the change keeps its mark.
  follow() {
    const text = this.area.value;
    const { head, tail } = edges(this.text, text);
    const moved = text.length - this.text.length;
    const after = this.text.length - tail;
    this.marks = this.marks.flatMap((one) => {
      if (one.end <= head) return [one];
      if (one.start >= after) {
        return [{ ...one, start: one.start + moved, end: one.end + moved }];
      }
      return [];
    });
    this.text = text;
    this.#draw();
  }

  #draw() {
    const { text, marks } = this;
    const cuts = new Set([0, text.length, ...marks.flatMap((one) => [one.start, one.end])]);
    const places = [...cuts].sort((one, other) => one - other);
    const pieces = places.slice(0, -1).map((start, n) => {
      const here = marks.filter((one) => one.start <= start && places[n + 1] <= one.end);
      return this.#piece(text.slice(start, places[n + 1]), here);
    });
    // Without something behind it, a last line break would have no line of its own.
    this.mirror.replaceChildren(...pieces, "\u200b");
    this.#scroll();
  }

  #piece(text, marks) {
    if (marks.length === 0) return text;
    const gravest = marks.reduce((one, other) =>
      RANK[other.severity] > RANK[one.severity] ? other : one,
    );
    const mark = document.createElement("mark");
    mark.className = gravest.severity;
    mark.textContent = text;
    return mark;
  }

  #scroll() {
    this.mirror.scrollTop = this.area.scrollTop;
    this.mirror.scrollLeft = this.area.scrollLeft;
  }
}
