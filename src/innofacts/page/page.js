// The page of facts: search as typed, facets, a chart, the facts with their details, permalinks and CSV.

(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const library = openLibrary(data);
  const { cell } = library;
  const FACETS = {
    finding: "Finding",
    standing: "Who says it",
    topics: "Topic",
    place: "Place",
    measure: "Measure",
    source: "Source",
  };
  const FEW_VALUES = 7;
  const FIRST_ENTRIES = 40;
  const SHORTEST_TITLE = 12;
  const CHART_NOTE =
    "Dots are figures as stated, bars and bands the values they may stand for, arrows figures with only one end." +
    " A line has a gap where the definition of a series changes.";
  const WAIT = 60; // milliseconds between a key and the search, so that fast typing is searched once
  const state = { q: "", chosen: new Map(), order: "best", possibly: false, id: "" };
  const opened = new Set(); // facets whose values are all shown
  let shown = FIRST_ENTRIES;
  let found = null;

  // --- elements ----------------------------------------------------------------------------------------------------

  const at = (id) => document.getElementById(id);

  /** Return a text with escapes for what is invisible or reorders its neighbours, such as \x1b and \u202e. */
  function visible(text) {
    return String(text).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
      const code = character.codePointAt(0);
      if (
        character === "\n" ||
        /[\u200c\u200d\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u.test(character)
      )
        return character;
      const digits = code.toString(16);
      return code < 256
        ? `\\x${digits.padStart(2, "0")}`
        : code < 65536
          ? `\\u${digits.padStart(4, "0")}`
          : `\\U${digits.padStart(8, "0")}`;
    });
  }

  /** Return an element; attributes are ours, and children are elements or texts, which are only ever text. */
  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {}))
      if (value !== false) element.setAttribute(key, value === true ? "" : value);
    element.append(
      ...children
        .flat()
        .filter((child) => child !== null && child !== "")
        .map((child) => (child instanceof Node ? child : visible(child))),
    );
    return element;
  }

  const text = (name, className, content) => make(name, { class: className, dir: "auto" }, content);
  const isWebAddress = (address) => /^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(address || "");

  function outwards(address, label) {
    return make("a", { href: address, rel: "noopener noreferrer" }, label);
  }

  const toFact = (id) => make("a", { href: `#${encodeURIComponent(id)}` }, id);

  // --- the words of a fact -----------------------------------------------------------------------------------------

  const placed = (n) => (cell("place", n) ? library.placeName(cell("place", n)) : null);

  /** Return a text whose words that were searched for are marked. */
  function marked(content, terms) {
    const words = terms
      .flatMap((term) => term.words)
      .flatMap((word) =>
        word.trim().includes(" ")
          ? word
              .trim()
              .split(" ")
              .map((one) => ` ${one} `)
          : [word],
      );
    if (!words.length) return [content];
    return content.split(/([\p{L}\p{N}\p{M}&'’]+(?:[.,]\p{N}+)*)/u).map((piece, n) => {
      const folded = n % 2 ? ` ${fold(piece)} ` : "";
      return folded.trim() && words.some((word) => folded.includes(word)) ? make("mark", {}, piece) : piece;
    });
  }

  /** Return a figure with its number apart from the words around it, so that it can be larger. */
  function figureOf(n) {
    const words = cell("figure", n);
    const unit = cell("unit", n) || "";
    const number = unit && words.endsWith(` ${unit}`) ? words.slice(0, -unit.length - 1) : words;
    const [, bound, digits, scale] = number.match(/^(\D*?)([-−]?\d.*?)(\s(?:thousand|million|billion|trillion))?$/) || [
      null,
      "",
      number,
      "",
    ];
    const rest = `${scale || ""}${number === words ? "" : ` ${unit}`}`;
    return make(
      "span",
      { class: "figure", dir: "auto" },
      bound ? text("span", "bound", bound) : null,
      make("span", { class: "number" }, digits),
      rest ? text("span", "unit", rest) : null,
    );
  }

  const findingOf = (n) =>
    make("span", { class: `finding ${cell("finding", n).replace(" ", "-")}` }, cell("finding", n));

  // --- the details of a fact ---------------------------------------------------------------------------------------

  const replacedBy = new Map();
  library.column("replaces").forEach((replaced, n) => {
    for (const id of replaced ? replaced.split("; ") : [])
      replacedBy.set(id, [...(replacedBy.get(id) || []), cell("id", n)]);
  });
  const rowOf = new Map(library.column("id").map((id, n) => [id, n]));

  function listed(ids) {
    return ids.flatMap((id, n) => [n ? ", " : "", rowOf.has(id) ? toFact(id) : id]);
  }

  function sourceOf(n) {
    const [title, publisher, published, url, link] = ["title", "publisher", "published", "url", "link"].map((name) =>
      cell(name, n),
    );
    const parts = [title ? `“${title}”` : cell("source", n), publisher, published].filter(Boolean).join(", ");
    const address = isWebAddress(link) ? link : url;
    return [
      parts,
      isWebAddress(address) ? " · " : "",
      isWebAddress(address) ? outwards(address, isWebAddress(link) ? "read the passage" : "read the source") : "",
    ];
  }

  /** Return the details of a fact as names and values; those that it does not state are left out. */
  function detailsOf(n) {
    const hasFigure = cell("figure", n) !== null;
    const newer = [...new Set([cell("replaced_by", n), ...(replacedBy.get(cell("id", n)) || [])].filter(Boolean))];
    const ids = (name) => (cell(name, n) ? listed(cell(name, n).split("; ")) : null);
    const where = cell("paragraph", n) ? `, paragraph ${cell("paragraph", n)}` : "";
    const rows = [
      ["Means", hasFigure && meaningOf(library, n)],
      ["Interval", hasFigure && make("span", { class: "interval" }, intervalText(library, n))],
      ["Finding", cell("finding", n) && [findingOf(n), ` ${cell("reason", n) || ""}`]],
      ["Print", cell("print", n) !== cell("figure", n) && (cell("print", n) || (cell("finding", n) && "no figure"))],
      ["Replaced by", newer.length && listed(newer)],
      ["Replaces", ids("replaces")],
      ["Part of", ids("part_of")],
      ["Period", cell("period", n)],
      ["Place", placed(n)],
      ...["measure", "nature", "basis", "vintage", "scope", "topics", "says"].map((name) => [
        name[0].toUpperCase() + name.slice(1),
        cell(name, n),
      ]),
      ["Note", cell("note", n)],
      ["Source", sourceOf(n)],
      ["Cite", make("span", { class: "citation" }, cell("citation", n))],
      ["Permalink", [toFact(cell("id", n)), ` (${cell("file", n)}:${cell("line", n)}${where})`]],
    ];
    return make(
      "dl",
      {},
      rows
        .filter(([, value]) => value)
        .flatMap(([name, value]) => [make("dt", {}, name), make("dd", { dir: "auto" }, value)]),
    );
  }

  /** Return the points of a series as a table, the newest first. */
  function pointsOf(rows) {
    const head = make(
      "tr",
      {},
      ["Period", "Figure", "Means"].map((name) => make("th", { scope: "col" }, name)),
    );
    const body = [...rows]
      .reverse()
      .map((n, at, all) =>
        make(
          "tr",
          at + 1 < all.length && isAfterBreak(library, all[at + 1], n) ? { class: "break" } : {},
          make("th", { scope: "row" }, make("a", { href: `#${encodeURIComponent(cell("id", n))}` }, cell("period", n))),
          text("td", "figure-cell", cell("figure", n)),
          text("td", "", meaningOf(library, n)),
        ),
      );
    const table = make("table", { class: "points" }, make("thead", {}, head), make("tbody", {}, body));
    const days = library.breaks.get(cell("series", rows[0])) || [];
    const note = `The definition of this series changes on ${days.join(", ")}: do not compare across the line.`;
    return [table, days.length ? make("p", { class: "chart-note" }, note) : null];
  }

  // --- entries: a fact, or a series with its points ----------------------------------------------------------------

  /** Return the entries of rows in their order; the points of a series are one, unless the query names a period. */
  function entriesOf(rows, terms) {
    if (terms.some((term) => term.isPeriod) || /@/.test(state.q)) return rows.map((n) => [n]);
    const series = new Map();
    const entries = [];
    for (const n of rows) {
      const id = cell("series", n);
      if (id && series.has(id)) series.get(id).push(n);
      else {
        const entry = [n];
        entries.push(entry);
        if (id) series.set(id, entry);
      }
    }
    const days = library.column("first_day");
    for (const entry of series.values()) entry.sort((a, b) => (days[a] < days[b] ? -1 : 1));
    return entries;
  }

  function claimOf(entry) {
    const n = entry[entry.length - 1];
    const claim = cell("claim", n);
    if (entry.length === 1) return claim;
    const stop = claim.endsWith(".") ? "." : "";
    return claim.slice(0, claim.length - stop.length).replace(`, ${cell("period", n)}`, "") + stop;
  }

  function entryOf(entry, terms, certainty) {
    const n = entry[entry.length - 1];
    const isSeries = entry.length > 1;
    const period = isSeries
      ? `${cell("period", entry[0])}–${cell("period", n)}, ${entry.length} values`
      : cell("period", n);
    const who = [cell("by", n), cell("standing", n)].filter(Boolean).join(", ");
    const isPossible = entry.every((row) => certainty[row] === POSSIBLY);
    const side = make(
      "span",
      { class: "side" },
      cell("figure", n) ? figureOf(n) : text("span", "no-figure", "no figure"),
      isSeries ? sparkline(library, entry) : null,
    );
    const line = make(
      "span",
      { class: "byline" },
      [who, period, placed(n)].filter(Boolean).map((part) => text("span", "part", part)),
    );
    const signs = [
      isPossible && make("span", { class: "finding possibly" }, "possibly"),
      cell("finding", n) && !isSeries && findingOf(n),
      cell("vintage", n) === "preliminary" && make("span", { class: "vintage" }, "preliminary"),
    ];
    const main = make(
      "span",
      { class: "main" },
      make("span", { class: "claim", dir: "auto" }, marked(claimOf(entry), terms)),
      line,
      make("span", { class: "signs" }, signs.filter(Boolean)),
    );
    const details = make("details", { class: "entry" }, make("summary", {}, side, main));
    const fill = () => {
      if (details.open && details.children.length === 1)
        details.append(make("div", { class: "more" }, isSeries ? pointsOf(entry) : [], detailsOf(n)));
    };
    details.addEventListener("toggle", fill);
    return { details, fill };
  }

  // --- the chart ---------------------------------------------------------------------------------------------------

  /** Return what several claims begin with, up to a comma; empty if that is too little to be a title. */
  function commonBeginning(claims) {
    const sorted = [...claims].sort();
    const [first, last] = [sorted[0], sorted[sorted.length - 1]];
    let length = 0;
    while (length < first.length && first[length] === last[length]) length += 1;
    const beginning = first.slice(0, Math.max(0, first.slice(0, length).lastIndexOf(",")));
    return beginning.length >= SHORTEST_TITLE ? beginning : "";
  }

  function nameOfLine(library, lines) {
    const parts = (line) => [
      placed(line[0].n) || "no place",
      cell("basis", line[0].n) || "",
      cell("scope", line[0].n) || "",
      cell("source", line[0].n),
    ];
    const every = lines.map(parts);
    return (line) =>
      parts(line)
        .filter(
          (part, n) => part && (n === 0 || every.some((other) => other[0] === parts(line)[0] && other[n] !== part)),
        )
        .slice(0, 2)
        .join(", ");
  }

  function drawChart() {
    const figure = at("chart");
    const rows = commonestMeasure(library, found.rows);
    figure.hidden = rows.length < 2;
    if (figure.hidden) return;
    const width = Math.max(280, figure.clientWidth);
    const lines = linesOf(library, rows);
    const points = lines.length ? lines.flat() : largestOf(library, rows);
    const drawnRows = points.map((point) => point.n);
    const nameOf = nameOfLine(library, lines);
    const labelOf = ({ n, period }, room) => {
      const label = [placed(n), period, cell("by", n)].filter(Boolean).join(", ");
      const most = Math.max(12, Math.floor((room - 40) / 7) - cell("figure", n).length);
      return label.length > most ? `${label.slice(0, most - 1)}…` : label;
    };
    const svg = lines.length ? timeChart(library, lines, nameOf, width) : rangeChart(library, points, labelOf, width);
    const title = commonBeginning(drawnRows.map((n) => cell("claim", n))) || cell("measure", rows[0]);
    const largest = Math.max(...points.map((point) => Math.abs(point.number)));
    const unit = [axisOf(largest).word, cell("unit", drawnRows[0])].filter(Boolean).join(" ");
    svg.setAttribute(
      "aria-label",
      visible(`${title}, in ${unit || "numbers"}: ${drawnRows.length} figures. The facts below have each of them.`),
    );
    const keys =
      lines.length > 1
        ? make(
            "ul",
            { class: "legend" },
            lines.map((line, n) => text("li", `name-${n}`, nameOf(line))),
          )
        : null;
    const place = lines.length === 1 ? nameOf(lines[0]) : "";
    const left = rows.length - drawnRows.length;
    const rest = `${left.toLocaleString("en")} more of this measure ${left === 1 ? "is" : "are"} not drawn.`;
    const note = `${CHART_NOTE} ${left ? rest : ""}`;
    figure.replaceChildren(
      make(
        "figcaption",
        {},
        text("strong", "", title),
        text("span", "unit-of-chart", [unit, !title.includes(place) && place].filter(Boolean).join(", ")),
      ),
      ...(keys ? [keys] : []),
      svg,
      make("p", { class: "chart-note" }, note),
    );
  }

  // --- facets ------------------------------------------------------------------------------------------------------

  const nameOfValue = (facet, value) => (facet === "place" ? library.placeName(value) : value);

  function drawFacets(counts) {
    const focused = document.activeElement && document.activeElement.id;
    const groups = Object.entries(FACETS).map(([facet, heading]) => {
      const chosen = state.chosen.get(facet) || new Set();
      const counted = [...counts.get(facet)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const values = [
        ...[...chosen].filter((value) => !counts.get(facet).has(value)).map((value) => [value, 0]),
        ...counted,
      ];
      if (values.length < 2 && !chosen.size) return null;
      const isLong = values.length > FEW_VALUES + 1; // a button that hides one value takes as much room
      const few =
        opened.has(facet) || !isLong ? values : values.filter(([value], n) => n < FEW_VALUES || chosen.has(value));
      const items = few.map(([value, count], n) => {
        const box = make("input", { type: "checkbox", id: `${facet}-${n}-${value}`, checked: chosen.has(value) });
        box.addEventListener("change", () => choose(facet, value, box.checked));
        return make(
          "li",
          {},
          make(
            "label",
            {},
            box,
            text("span", `value ${facet === "finding" ? value.replace(" ", "-") : ""}`, nameOfValue(facet, value)),
            make("span", { class: "count" }, count.toLocaleString("en")),
          ),
        );
      });
      const more = make(
        "button",
        { type: "button", class: "plain", id: `more-${facet}`, "aria-expanded": String(opened.has(facet)) },
        opened.has(facet) ? "Show fewer" : `Show all ${values.length}`,
      );
      more.addEventListener("click", () => {
        if (!opened.delete(facet)) opened.add(facet);
        drawFacets(counts);
      });
      return make("fieldset", {}, make("legend", {}, heading), make("ul", {}, items), isLong ? more : null);
    });
    at("facets").replaceChildren(...groups.filter(Boolean));
    if (focused && at(focused) && document.activeElement.id !== focused) at(focused).focus();
  }

  function choose(facet, value, isChosen) {
    const values = new Set(state.chosen.get(facet));
    if (isChosen) values.add(value);
    else values.delete(value);
    state.chosen.set(facet, values);
    update();
  }

  // --- results -----------------------------------------------------------------------------------------------------

  function drawEntries(from) {
    const entries = found.entries
      .slice(from, shown)
      .map((entry) => make("li", {}, entryOf(entry, found.terms, found.certainty).details));
    if (from) at("results").append(...entries);
    else at("results").replaceChildren(...entries);
    at("more").hidden = found.entries.length <= shown;
    at("more").textContent = `Show more (${(found.entries.length - shown).toLocaleString("en")} left)`;
  }

  const counted = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

  /** Find what the state asks for; if its query cannot be read, say so, and return whether there is something new. */
  function search() {
    let terms = [];
    let problem = "";
    try {
      terms = readQuery(state.q, library);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problem = error.message;
    }
    at("problem").textContent = visible(problem);
    at("problem").hidden = !problem;
    at("q").setAttribute("aria-invalid", String(Boolean(problem)));
    if (problem && found) return false; // it is still being typed: the facts before it stay
    const { chosen, possibly, order } = state;
    const result = findFacts(library, terms, { facets: Object.keys(FACETS), chosen, possibly });
    const rows = inOrder(library, result.rows, order, terms);
    found = { ...result, rows, terms, entries: entriesOf(rows, terms) };
    return true;
  }

  function drawPinned() {
    const n = rowOf.get(state.id);
    const days = library.column("first_day");
    const ofSeries = [...rowOf.values()].filter((row) => cell("series", row) === state.id);
    const entry = n === undefined ? ofSeries.sort((a, b) => (days[a] < days[b] ? -1 : 1)) : [n];
    at("pinned").hidden = !state.id;
    if (!state.id) return;
    const heading = make("h2", {}, "The fact of this link");
    if (!entry.length) {
      at("pinned").replaceChildren(heading, make("p", {}, `No fact on this page has the id “${state.id}”.`));
      return;
    }
    const { details, fill } = entryOf(entry, [], found.certainty);
    details.open = true;
    fill();
    at("pinned").replaceChildren(heading, details);
    at("pinned").scrollIntoView({ block: "start" });
  }

  function draw() {
    shown = FIRST_ENTRIES;
    const possible = found.rows.filter((n) => found.certainty[n] === POSSIBLY).length;
    const asked = found.terms.length ? ` with ${found.terms.map((term) => term.label).join(" and ")}` : "";
    const isChosen = [...state.chosen.values()].some((values) => values.size);
    at("status").textContent = visible(
      `${counted(found.rows.length, "fact")}${asked}${possible ? `, ${possible.toLocaleString("en")} of them only possibly` : ""}`,
    );
    at("clear").hidden = !(state.q || isChosen || state.id);
    at("csv").disabled = !found.rows.length;
    drawFacets(found.counts);
    drawEntries(0);
    drawChart();
  }

  /** Show what the state asks for, which is no longer a fact of a link. */
  function update() {
    state.id = "";
    writeState();
    if (search()) draw();
    drawPinned();
  }

  // --- the address holds the state ---------------------------------------------------------------------------------

  function writeState() {
    const parameters = new URLSearchParams();
    if (state.q) parameters.set("q", state.q);
    for (const [facet, values] of state.chosen) for (const value of values) parameters.append(facet, value);
    if (state.order !== "best") parameters.set("order", state.order);
    if (state.possibly) parameters.set("possibly", "1");
    const fragment = parameters.toString();
    if (fragment !== location.hash.slice(1)) history.replaceState(null, "", `#${fragment}`);
  }

  function readState() {
    const fragment = location.hash.slice(1);
    const isId = fragment && !fragment.includes("=");
    const parameters = new URLSearchParams(isId ? "" : fragment);
    state.id = "";
    try {
      if (isId) state.id = decodeURIComponent(fragment);
    } catch {
      state.id = fragment; // a stray % is no escape
    }
    if (!isId || !document.body.classList.contains("ready")) {
      state.q = parameters.get("q") || "";
      state.chosen = new Map(Object.keys(FACETS).map((facet) => [facet, new Set(parameters.getAll(facet))]));
      state.order = Object.hasOwn(ORDERS, parameters.get("order")) ? parameters.get("order") : "best";
      state.possibly = parameters.get("possibly") === "1";
    }
    at("q").value = state.q;
    at("order").value = state.order;
    at("possibly").checked = state.possibly;
    if (search()) draw();
    drawPinned();
  }

  // --- what people do ----------------------------------------------------------------------------------------------

  let waiting = 0;
  at("q").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      state.q = at("q").value;
      update();
    }, WAIT);
  });
  at("search").addEventListener("submit", (event) => event.preventDefault());
  at("order").append(...Object.entries(ORDERS).map(([value, name]) => make("option", { value }, name)));
  at("order").addEventListener("change", () => {
    state.order = at("order").value;
    update();
  });
  at("possibly").addEventListener("change", () => {
    state.possibly = at("possibly").checked;
    update();
  });
  at("clear").addEventListener("click", () => {
    Object.assign(state, { q: "", chosen: new Map() });
    at("q").value = "";
    update();
    at("q").focus();
  });
  at("more").addEventListener("click", () => {
    const from = shown;
    shown += 100;
    drawEntries(from);
    at("results").children[from].querySelector("summary").focus();
  });
  at("csv").addEventListener("click", () => {
    const address = URL.createObjectURL(
      new Blob([csvOf(library, data.csv, found.rows)], { type: "text/csv;charset=utf-8" }),
    );
    make("a", { href: address, download: "facts.csv" }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "checkbox";
    if (event.key === "/" && !isTyping) {
      event.preventDefault();
      at("q").select();
    } else if (["ArrowDown", "ArrowUp"].includes(event.key)) {
      const stops = [at("q"), ...document.querySelectorAll(".entry > summary")];
      const here = stops.indexOf(document.activeElement);
      const next = stops[here + (event.key === "ArrowDown" ? 1 : -1)];
      if (here < 0 || !next) return;
      event.preventDefault();
      next.focus();
    }
  });
  window.addEventListener("hashchange", readState);
  let width = 0;
  new ResizeObserver(() => {
    if (width && width !== at("chart").clientWidth && !at("chart").hidden) drawChart();
    width = at("chart").clientWidth;
  }).observe(at("chart"));
  window.matchMedia("(min-width: 60rem)").addEventListener("change", openFilters);
  function openFilters() {
    at("filters").open = window.matchMedia("(min-width: 60rem)").matches;
  }
  openFilters();
  at("app").hidden = false;
  readState();
  document.body.classList.add("ready");
  // What searches need is made while people look at the page, so that the first search is as quick as the next ones.
  ["claims", "texts", "ends", "numberKeys"].forEach((name, n) => setTimeout(() => library[name], 100 * n));
})();
