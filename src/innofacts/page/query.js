// Queries of a library: the terms that people type, the facts that match them surely or possibly, facets and order.

const NO = 0;
const POSSIBLY = 1;
const SURELY = 2;

// The fields of a query, each with how its value is looked up and the columns that it is looked up in.
const FIELDS = {
  topic: ["words", "topics"],
  source: ["words", "source", "title", "publisher", "by"],
  place: ["words", "place"],
  measure: ["words", "measure"],
  unit: ["unit"],
  period: ["period"],
  figure: ["figure"],
  nature: ["choice", "nature"],
  basis: ["words", "basis"],
  vintage: ["choice", "vintage"],
  standing: ["choice", "standing"],
  finding: ["choice", "finding"],
  says: ["words", "says"],
  id: ["id"],
};

// The columns in which words are looked for, after the claim.
const WORD_COLUMNS = [
  ...[
    "figure",
    "measure",
    "unit",
    "topics",
    "basis",
    "scope",
    "says",
    "title",
    "publisher",
    "by",
    "source",
    "id",
    "note",
  ],
];

// --- the words of a text -------------------------------------------------------------------------------------------

/** Return the words of a text in lower case without accents, a space between two; 3,327.8 and R&D are one word. */
function fold(text) {
  const isPlain = /^[\x00-\x7f]*$/.test(text);
  let folded = (isPlain ? text : text.normalize("NFKD").replace(/\p{M}|’/gu, "")).toLowerCase();
  if (folded.includes("'")) folded = folded.replace(/'/g, "");
  if (/\d[.,]\d/.test(folded)) folded = folded.replace(/(\d),(?=\d{3})/g, "$1").replace(/(\d)\.(?=\d)/g, "$1·");
  return folded.replace(isPlain ? /[^a-z0-9&·]+/g : /[^\p{L}\p{N}&·]+/gu, " ").trim();
}

/** Return what the forms of a word begin with: "countr" of "countries", "patent" of "patents". */
function stem(word) {
  const stemmed = word.replace(/(?:ies|y)$|(?<=ch|sh|ss|x)es$|(?<![su])s$/, "");
  return stemmed.length > 2 ? stemmed : word;
}

/**
 * Return the text that a folded text, with a space around it, contains if it has a word or phrase.
 *
 * A word is found by its stem; a number, an abbreviation in capitals and a phrase only as they are.
 */
function needle(text, isPhrase) {
  const words = fold(text);
  const isWhole = isPhrase || /^[\d·]+$/.test(words) || /^[A-Z\d&]{2,3}$/.test(text);
  return isWhole ? ` ${words} ` : ` ${stem(words)}`;
}

// --- the library ---------------------------------------------------------------------------------------------------

/** Return a library from the data of the page: its columns as arrays of cells, null where there is none. */
function openLibrary(data) {
  const columns = new Map(
    data.columns.map(({ name, values, rows }) => [name, rows ? rows.map((row) => values[row]) : values]),
  );
  const column = (name) => columns.get(name);
  const places = new Map(Object.entries(data.places));
  const library = {
    size: data.size,
    column,
    cell: (name, n) => column(name)[n],
    names: new Map(Object.entries(data.units)),
    stopwords: new Set(data.stopwords),
    breaks: new Map(Object.entries(data.breaks)),
    synonyms: new Map(Object.entries(data.synonyms)),
    placeName: (place) => (places.get(place) || [place])[0],
    places,
    figures: [], // those that were read
  };
  return lazily(library, {
    unitKeys: () => column("unit").map((unit) => unit && library.names.get(unit)[0]),
    numberKeys: () =>
      column("written").map(
        (_, n) => figureOfRow(library, n) && orderKey(plainDigits(baseNumber(figureOfRow(library, n)))),
      ),
    ends: () => column("written").map((written, n) => written && endsOfRow(library, n)),
    claims: () => textOf(column("claim").map(fold)),
    // The folded words of all that a fact says.
    texts: () => {
      const texts = WORD_COLUMNS.map((name) => column(name));
      const foldCell = foldOnce();
      return textOf(
        column("place").map((place, n) =>
          [...(places.get(place) || [place]), ...texts.map((cells) => cells[n])].map(foldCell).join(" \n "),
        ),
      );
    },
  });
}

/** Return a function that folds a cell, each but once: most of them recur. */
function foldOnce() {
  const folded = new Map([[null, ""]]);
  return (cell) => folded.get(cell) ?? folded.set(cell, fold(String(cell))).get(cell);
}

/** Return the folded texts of all rows as one, which is searched in a tenth of the time, with where each begins. */
function textOf(rows) {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, n) => {
    starts[n + 1] = starts[n] + row.length + 3;
  });
  return { text: rows.map((row) => ` ${row} \n`).join(""), starts };
}

/** Return for each row whether its text contains what is sought, as 1 or 0. */
function rowsWith({ text, starts }, sought) {
  const found = new Uint8Array(starts.length - 1);
  let n = 0;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, starts[n])) {
    while (starts[n + 1] <= at) n += 1;
    found[n] = 1;
    n += 1;
  }
  return found;
}

/** Return an object with further properties that are computed when they are first asked for. */
function lazily(object, makers) {
  for (const [name, make] of Object.entries(makers)) {
    Object.defineProperty(object, name, {
      configurable: true,
      get() {
        const value = make();
        Object.defineProperty(this, name, { value });
        return value;
      },
    });
  }
  return object;
}

/** Return the figure of row n as read from what its file says; null if it has none. */
function figureOfRow(library, n) {
  const written = library.cell("written", n);
  if (!library.figures[n] && written) library.figures[n] = readFigure(written, library.names);
  return library.figures[n] || null;
}

const endOf = (library, n, name) => [library.cell(name, n), library.cell(`${name}_open`, n) === "true"];

function intervalOfRow(library, n) {
  const [[low, lowOpen], [high, highOpen]] = ["low", "high"].map((name) => endOf(library, n, name));
  return interval(
    low && readDecimal(low),
    high && readDecimal(high),
    lowOpen,
    highOpen,
    library.cell("whole", n) === "true",
  );
}

/** Return texts that sort like the ends of the figure of row n, of a count those of the whole numbers in it. */
function endsOfRow(library, n) {
  const ends = ["low", "high"].map((name) => endOf(library, n, name));
  const isWhole =
    library.cell("whole", n) === "true" && ends.some(([digits, isOpen]) => digits && (isOpen || digits.includes(".")));
  return isWhole
    ? keysOf(tightened(intervalOfRow(library, n)))
    : ends.map(([digits, isOpen], end) => endKey(digits, isOpen, end));
}

/** Return plain digits in groups of three before the point. */
function grouped(digits) {
  const [whole, fraction] = digits.split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction ? `.${fraction}` : "");
}

/** Return the possible values of the figure of row n in words: at least 3,327.75 and less than 3,327.85 billion CNY. */
function meaningOf(library, n) {
  const figure = figureOfRow(library, n);
  const tight = tightened(intervalOfRow(library, n));
  const [low, high] = [tight.low, tight.high].map((end) => end && grouped(plainDigits(scaled(end, -powerOf(figure)))));
  const rank = figure.kind === "rank" ? "rank " : "";
  const isPoint = low && low === high;
  const atLeast =
    low && !(tight.whole && low === "0" && high) ? `${tight.lowOpen ? "more than" : "at least"} ${rank}${low}` : null;
  const atMost = high && `${tight.highOpen ? "less than" : "at most"} ${rank}${high}`;
  const words = isPoint ? `exactly ${rank}${low}` : [atLeast, atMost].filter(Boolean).join(" and ");
  return [words, figure.scale, rank ? "" : library.cell("unit", n)].filter(Boolean).join(" ");
}

/** Return the interval as mathematicians write it, in base units. */
function intervalText(library, n) {
  const { low, high, lowOpen, highOpen } = intervalOfRow(library, n);
  const [from, to] = [low ? grouped(plainDigits(low)) : "−∞", high ? grouped(plainDigits(high)) : "∞"];
  return `${lowOpen ? "(" : "["}${from}, ${to}${highOpen ? ")" : "]"} ${library.cell("unit", n) || ""}`;
}

// --- terms ---------------------------------------------------------------------------------------------------------

/** Return the terms of a query, each with a label, the words to highlight, and a test of row n; throws Unreadable. */
function readQuery(text, library) {
  const terms = [];
  const words = [];
  let rest = text.trim();
  while (rest) {
    const [negation] = rest.match(/^(?:not:|-(?=[^\s\d.]))\s*/i) || [""];
    rest = rest.slice(negation.length);
    const [asked, name = ""] = rest.match(/^([a-z_]+):(?!\/)\s*/i) || [""];
    rest = rest.slice(asked.length);
    const field = name.toLowerCase();
    if (field && !Object.hasOwn(FIELDS, field))
      throw new Unreadable(`Unknown field “${name}”: the fields are ${Object.keys(FIELDS).join(", ")}`);
    const [piece, quoted] = rest.match(field === "figure" || !field ? figurePattern(rest) : TEXT) ||
      rest.match(TEXT) || [""];
    rest = rest.slice(piece.length).trimStart();
    const value = (quoted ?? piece).trim();
    if (!value) {
      if (!negation && !asked) continue; // a lone quotation mark
      throw new Unreadable(`“${negation}${asked}” needs a word after it`);
    }
    const isPhrase = quoted !== undefined && /\s/.test(fold(value));
    const term = readTerm(field, value, isPhrase, library);
    if (negation) terms.push({ label: `not ${term.label}`, words: [], test: (n) => SURELY - term.test(n) });
    else if (term.words.length && !field && library.stopwords.has(term.words[0].trim())) words.push(term);
    else terms.push(term);
  }
  return terms.length ? terms : words; // function words count only if there is nothing else
}

const TEXT = /^(?:"([^"]*)"?|\S+)/;
const NUMBER = String.raw`[-−]?\d[\d,]*(?:\.\d+)?`;
// A figure without a field begins with a bound or has two ends; a scale word and a unit may follow.
const BARE_FIGURE = new RegExp(
  "^(?:" +
    String.raw`(?:>=|<=|~<|~>|[≥≤><~=])\s*[^\d\s-]{0,3}${NUMBER}(?:\s*\.\.\s*<?\s*${NUMBER})?|` +
    String.raw`${NUMBER}\s*(?:\.\.|±)\s*(?:${NUMBER})?|\.\.\s*${NUMBER})`,
);
const FIELD_FIGURE = new RegExp(String.raw`^(?:${BARE_FIGURE.source.slice(1)}|[^\d\s"-]{0,3}${NUMBER})`);
const YEARS = /^(?:1[6-9]|20|21)\d\d\s*\.\.\s*(?:(?:1[6-9]|20|21)\d\d)?$/;

/** Return the pattern of what a figure takes of a text: with its scale, and with a unit if one follows. */
function figurePattern(text) {
  const pattern = /^\s*"/.test(text) ? TEXT : FIELD_FIGURE;
  const [figure] = text.match(pattern) || [];
  if (!figure || pattern === TEXT || (!BARE_FIGURE.test(text) && !FIELD_FIGURE.test(text))) return TEXT;
  const [scale] = text.slice(figure.length).match(/^\s*(?:thousand|million|billion|trillion)\b/i) || [""];
  const [unit] = text
    .slice(figure.length + scale.length)
    .match(/^\s*(?:%(?: of [^\s:"]+)?|[^\s\d:"()-][^\s:"]*)(?=\s|$)/) || [""];
  return new RegExp(`^[^]{${figure.length + scale.length + unit.length}}`);
}

function readTerm(field, value, isPhrase, library) {
  const bare = value.match(BARE_FIGURE);
  if (!field && !isPhrase && YEARS.test(value)) return periodTerm(value, library);
  if (!field && !isPhrase && bare) return figureTerm(value, library);
  if (!field) return wordTerm(value, isPhrase, library);
  const [kind, ...columns] = FIELDS[field];
  if (kind === "figure") return figureTerm(value, library);
  if (kind === "period") return periodTerm(value, library);
  const values = value
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);
  const tests = values.map((one) => fieldTest(kind, columns, one, library));
  return { label: `${field} ${value}`, words: [], test: (n) => Math.max(NO, ...tests.map((test) => test(n))) };
}

function wordTerm(value, isPhrase, library) {
  const folded = fold(value);
  if (!folded) return { label: value, words: [], test: () => NO };
  const sought = needle(value, isPhrase || folded.includes(" "));
  const others = library.synonyms.get(folded) || library.synonyms.get(singular(folded)) || [];
  const alternatives = others.map(fold).map((other) => (other.length > 3 ? ` ${stem(other)}` : ` ${other} `));
  const found = [sought, ...alternatives].flatMap((one) => [
    rowsWith(library.claims, one),
    rowsWith(library.texts, one),
  ]);
  const test = (n) => (found.some((rows) => rows[n]) ? SURELY : NO);
  return { label: isPhrase ? `“${value}”` : value, words: [sought], inClaim: found[0], test };
}

function fieldTest(kind, columns, value, library) {
  if (kind === "id") return (n) => (library.cell("id", n).toLowerCase().startsWith(value.toLowerCase()) ? SURELY : NO);
  if (kind === "unit") {
    const { key } = readUnit(value, library.names);
    return (n) => (library.unitKeys[n] === key ? SURELY : NO);
  }
  const wanted = fold(value);
  const [values, ...others] = columns.map((name) => library.column(name));
  const cells = new Set(values);
  cells.delete(null);
  const whole = new Set(
    [...cells].filter((cell) => cell.split("; ").some((one) => isNamed(one, wanted, columns[0], library))),
  );
  if (kind === "choice" || whole.size) return (n) => (whole.has(values[n]) ? SURELY : NO);
  const sought = needle(value, wanted.includes(" "));
  const foldCell = foldOnce();
  return (n) => ([values, ...others].some((column) => ` ${foldCell(column[n])} `.includes(sought)) ? SURELY : NO);
}

/** Whether a cell is a value that people mean: in any case, and a place by any of its names. */
function isNamed(cell, wanted, column, library) {
  const names = column === "place" ? [cell, ...(library.places.get(cell) || [])] : [cell];
  return names.some((name) => fold(name) === wanted);
}

function figureTerm(value, library) {
  const [first, second] = value.split("..");
  const begins = (text) => /^\s*[<>~=≥≤]*\s*[^\d\s-]{0,3}[-−]?\d/.test(text);
  let figure;
  let wanted;
  if (second !== undefined && !begins(first)) {
    figure = readFigure(second.trim(), library.names);
    wanted = interval(null, baseNumber(figure), true, false);
  } else if (second !== undefined && !begins(second)) {
    figure = readFigure(`${first} ${second}`.trim(), library.names);
    wanted = interval(baseNumber(figure), null, false, true);
  } else {
    figure = readFigure(value, library.names);
    if (figure.bound) wanted = intervalOf(figure, "change");
  }
  const { key } = figure;
  if (key && !library.unitKeys.includes(key)) throw new Unreadable(`No fact has the unit of “${value}”`);
  const { ends, unitKeys } = library;
  const label = `figure ${value}`;
  const among = (test) => (n) => (ends[n] && (!key || unitKeys[n] === key) ? test(n) : NO);
  if (wanted) {
    const [low, high] = keysOf(wanted);
    const test = among((n) =>
      ends[n][0] >= low && ends[n][1] <= high ? SURELY : Number(ends[n][1] >= low && ends[n][0] <= high),
    );
    return { label, words: [], test };
  }
  const number = orderKey(plainDigits(baseNumber(figure)));
  const isSame = (n) => library.numberKeys[n] === number && ["", "="].includes(figureOfRow(library, n).bound);
  const test = among((n) => (isSame(n) ? SURELY : Number(ends[n][0] <= number && ends[n][1] >= number)));
  return { label, words: [], test };
}

// --- periods -------------------------------------------------------------------------------------------------------

const PARTS_OF_A_YEAR = { q1: [1, 3], q2: [4, 6], q3: [7, 9], q4: [10, 12], h1: [1, 6], h2: [7, 12] };
const PARTS_OF_A_DECADE = { "": [0, 9], early: [0, 3], mid: [4, 6], late: [7, 9] };

function monthsOf(year, first, last) {
  const days = new Date(Date.UTC(2000, last, 0)); // of a leap year
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const day = last === 2 && !isLeap ? 28 : days.getUTCDate();
  const two = (number) => String(number).padStart(2, "0");
  return [`${year}-${two(first)}-01`, `${year}-${two(last)}-${two(day)}`];
}

/** Return the first and the last day of 2023, 2023-06, 2025-04-30, 2023-Q1, 2022-H2, 1950s or early 1950s. */
function daysOf(text) {
  const span = text.trim().toLowerCase();
  if (/^\d{4}-\d\d-\d\d$/.test(span)) return [span, span];
  const [, year, month] = span.match(/^(\d{4})(?:-(0[1-9]|1[0-2]))?$/) || [];
  if (year) return month ? monthsOf(year, Number(month), Number(month)) : [`${year}-01-01`, `${year}-12-31`];
  const [, whole, part] = span.match(/^(\d{4})-([qh]\d)$/) || [];
  if (PARTS_OF_A_YEAR[part]) return monthsOf(whole, ...PARTS_OF_A_YEAR[part]);
  const [, word = "", decade] = span.match(/^(?:(early|mid|late)[ -])?(\d{3})0s$/) || [];
  if (!decade) throw new Unreadable(`“${text}” is not a period: write 2023, 2012..2023, 2012.., 2023-06 or 1950s`);
  const [first, last] = PARTS_OF_A_DECADE[word];
  return [`${decade}${first}-01-01`, `${decade}${last}-12-31`];
}

function periodTerm(value, library) {
  const [start, end] = value.split("..");
  const [first, ownLast] = start.trim() ? daysOf(start) : [null, null];
  const last = end === undefined ? ownLast : end.trim() ? daysOf(end)[1] : null;
  const [begin, until] = ["first_day", "last_day"].map((name) => library.column(name));
  const test = (n) => {
    if (!begin[n]) return NO;
    const isAfter = !first || begin[n] >= first;
    const isBefore = !last || (until[n] !== null && until[n] <= last);
    if (isAfter && isBefore) return SURELY;
    return Number((!last || begin[n] <= last) && (!first || until[n] === null || until[n] >= first));
  };
  return { label: `period ${value}`, words: [], test, isPeriod: true };
}

// --- finding facts -------------------------------------------------------------------------------------------------

/**
 * Return the rows that match, how surely each does, and for each facet how many facts each of its values would find.
 *
 * `chosen` maps the name of a facet to the set of its values that are chosen. Values of a facet are counted as if
 * nothing were chosen in this facet.
 */
function findFacts(library, terms, { facets, chosen, possibly }) {
  const rows = [];
  const certainty = new Uint8Array(library.size);
  const cells = facets.map((name) => library.column(name));
  const counts = new Map(facets.map((name) => [name, new Map()]));
  const values = facets.map((name) => chosen.get(name));
  const narrow = values.map((_, at) => at).filter((at) => values[at] && values[at].size);
  const splits = splitOnce();
  for (let n = 0; n < library.size; n += 1) {
    let least = SURELY;
    for (let at = 0; at < terms.length && least > NO; at += 1) least = Math.min(least, terms[at].test(n));
    if (least === NO || (least === POSSIBLY && !possibly)) continue;
    const missed = narrow.filter((at) => !splits(cells[at][n]).some((value) => values[at].has(value)));
    if (missed.length > 1) continue;
    certainty[n] = least;
    if (!missed.length) rows.push(n);
    for (let at = 0; at < facets.length; at += 1) {
      if (missed.length && missed[0] !== at) continue;
      const count = counts.get(facets[at]);
      for (const value of splits(cells[at][n])) count.set(value, (count.get(value) || 0) + 1);
    }
  }
  return { rows, certainty, counts };
}

/** Return a function that splits a cell into its values, each cell but once. */
function splitOnce() {
  const split = new Map([[null, []]]);
  return (cell) => split.get(cell) || split.set(cell, cell.split("; ")).get(cell);
}

// --- order ---------------------------------------------------------------------------------------------------------

const ORDERS = {
  best: "Best match",
  library: "Library order",
  newest: "Newest period first",
  oldest: "Oldest period first",
  largest: "Largest figure first",
  smallest: "Smallest figure first",
};

/** Return rows in an order; figures are sorted within each unit, in the order in which the units first appear. */
function inOrder(library, rows, order, terms) {
  if (order === "library") return rows;
  if (order === "best") {
    const asked = terms.filter((term) => term.inClaim);
    const tiers = [[], ...asked.map(() => [])]; // by how many words the claim lacks
    for (const n of rows) tiers[asked.filter((term) => !term.inClaim[n]).length].push(n);
    return tiers.flat();
  }
  const sorted = [...rows];
  const way = ["newest", "largest"].includes(order) ? -1 : 1;
  if (order === "newest" || order === "oldest") {
    const days = library.column(order === "newest" ? "last_day" : "first_day");
    const key = (n) => days[n] ?? (library.cell("first_day", n) ? "9999" : null);
    return sorted.sort((a, b) => lastIfNone(key(a), key(b), way) || a - b);
  }
  const units = new Map();
  for (const n of rows) if (!units.has(library.unitKeys[n])) units.set(library.unitKeys[n], units.size);
  const rank = (n) => BOUNDS.indexOf(figureOfRow(library, n).bound);
  const keys = library.numberKeys;
  return sorted.sort((a, b) => {
    if (!keys[a] || !keys[b]) return lastIfNone(keys[a], keys[b], way) || a - b;
    const apart = units.get(library.unitKeys[a]) - units.get(library.unitKeys[b]);
    return apart || lastIfNone(keys[a], keys[b], way) || way * (rank(a) - rank(b)) || a - b;
  });
}

function lastIfNone(a, b, way) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return way * (a < b ? -1 : Number(a > b));
}

// --- CSV -----------------------------------------------------------------------------------------------------------

/** Return rows as the command line's CSV has them: RFC 4180 with LF. */
function csvOf(library, names, rows) {
  const cells = names.map((name) => library.column(name));
  const quoted = (cell) =>
    cell === null ? "" : /[",\n\r]/.test(cell) ? `"${String(cell).replace(/"/g, '""')}"` : String(cell);
  return [names.join(","), ...rows.map((n) => cells.map((column) => quoted(column[n])).join(","))].join("\n") + "\n";
}
