// Charts of figures with the values that they may have: lines over time, or a row for each figure; and sparklines.

const SVG = "http://www.w3.org/2000/svg";
const MOST_LINES = 6;
const MOST_BARS = 16;
const FEWEST_PERIODS = 3;
const DAY = 86400000;

/** Return an element of an SVG drawing; attributes are numbers and names, and text is only ever text. */
function shape(name, attributes = {}, text = "") {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text) element.textContent = text;
  return element;
}

const drawn = (number) => Number(plainDigits(number)); // pixels need no more digits than a double has

/** Return what a chart shows of row n: its number, the ends of its interval, null if infinite, and its time in years. */
function pointOf(library, n) {
  const figure = figureOfRow(library, n);
  const { low, high } = intervalOfRow(library, n);
  const [first, last] = ["first_day", "last_day"].map((name) => library.cell(name, n));
  const middle = first && (Date.parse(first) + Date.parse(last || first)) / 2;
  return {
    n,
    number: drawn(baseNumber(figure)),
    low: low && drawn(low),
    high: high && drawn(high),
    isValue: !/^[<>]=?$/.test(figure.bound) && !isRange(figure),
    period: library.cell("period", n) || "",
    time: first ? 1970 + (middle / DAY + 0.5) / 365.2425 : null,
  };
}

/** Return the rows of the commonest measure in one unit, except ranks; none if there are not at least two. */
function commonestMeasure(library, rows) {
  const [measures, units] = ["measure", "unit"].map((name) => library.column(name));
  const groups = new Map();
  for (const n of rows) {
    if (!measures[n] || !units[n]) continue;
    const byUnit = groups.get(measures[n]) || groups.set(measures[n], new Map()).get(measures[n]);
    const [key, kind] = library.names.get(units[n]);
    if (kind === "rank") continue;
    if (byUnit.has(key)) byUnit.get(key).push(n);
    else byUnit.set(key, [n]);
  }
  const found = [...groups.values()].flatMap((byUnit) => [...byUnit.values()]);
  const [commonest = []] = found.sort((a, b) => b.length - a.length);
  return commonest.length > 1 ? commonest : [];
}

/** Return the longest lines over time of some rows; a line has one place, basis and scope, and values of three periods. */
function linesOf(library, rows) {
  const names = ["first_day", "value", "series", "vintage", "place", "basis", "scope"];
  const [days, values, series, vintages, ...subject] = names.map((name) => library.column(name));
  const lines = new Map();
  for (const n of rows) {
    if (!days[n]) continue;
    const ending = `-${vintages[n]}`; // import calls preliminary values of staff staff-preliminary
    const name = series[n]?.endsWith(ending) ? series[n].slice(0, -ending.length) : series[n];
    const key = [name, ...subject.map((cells) => cells[n])].join("\n");
    if (lines.has(key)) lines.get(key).push(n);
    else lines.set(key, [n]);
  }
  const isLong = (line) => new Set(line.filter((n) => values[n] !== null).map((n) => days[n])).size >= FEWEST_PERIODS;
  const longest = [...lines.values()]
    .filter(isLong)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_LINES);
  return longest.map((line) => line.map((n) => pointOf(library, n)).sort((a, b) => a.time - b.time));
}

const VINTAGES = ["preliminary", null, "revised", "final"]; // from the least to the most trusted

/** Return the values through which a line passes, one for each time: no opinion and the latest vintage, if there is. */
function bestOfEach(library, line) {
  const trust = ({ n }) =>
    4 * (library.cell("standing", n) !== "opinion") + VINTAGES.indexOf(library.cell("vintage", n));
  const best = new Map();
  for (const point of line.filter(({ isValue }) => isValue)) {
    if (!best.has(point.time) || trust(best.get(point.time)) <= trust(point)) best.set(point.time, point);
  }
  return [...best.values()];
}

/** Whether the definition of a series changes after the row before, and not later than with row n. */
function isAfterBreak(library, before, n) {
  const [start, end] = [before, n].map((row) => library.cell("first_day", row));
  return (library.breaks.get(library.cell("series", n)) || []).some((day) => start < day && day <= end);
}

/** Return the points of a line in runs of one definition each, between which no line is drawn. */
function runsOf(library, points) {
  const runs = [];
  points.forEach((point, at) => {
    if (!at || isAfterBreak(library, points[at - 1].n, point.n)) runs.push([]);
    runs[runs.length - 1].push(point);
  });
  return runs;
}

/** Return the points of the largest figures of some rows. */
function largestOf(library, rows) {
  const keys = library.numberKeys;
  const largest = [...rows].sort((a, b) => (keys[a] < keys[b] ? 1 : -1)).slice(0, MOST_BARS);
  return largest.map((n) => pointOf(library, n));
}

// --- scales --------------------------------------------------------------------------------------------------------

/** Return round numbers from `least` to `most`, about `count` of them. */
function ticksOf(least, most, count) {
  const rough = (most - least) / count || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((size) => size >= rough * 0.99);
  const ticks = [];
  for (let at = Math.ceil(least / step - 1e-9); at * step <= most + step * 1e-6; at += 1) ticks.push(at * step);
  return ticks;
}

/** Return the ends of a scale that begins at zero unless a number is below it. */
function extentOf(points) {
  const ends = points.flatMap(({ number, low, high }) => [number, low, high]).filter((end) => end !== null);
  const least = Math.min(0, ...ends);
  const most = Math.max(0, ...ends);
  return [least, most > least ? most : least + 1];
}

/** Return a scale word for numbers up to a size, and how such a number is written on an axis. */
function axisOf(most) {
  const [word, power] = Object.entries(SCALES)
    .reverse()
    .find(([name, e]) => name !== "thousand" && most >= 10 ** e) || ["", 0];
  const format = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });
  return { word, write: (number) => format.format(Number((number / 10 ** power).toPrecision(6))) };
}

/** Return the arrow of a figure that may be more (1) or less (-1) than its number, at a point. */
function arrow(x, y, way, isSideways) {
  const path = isSideways ? `M${x} ${y - 5}l${8 * way} 5l${-8 * way} 5z` : `M${x - 5} ${y}h10l-5 ${-9 * way}z`;
  return shape("path", { class: "arrow", d: path });
}

function titled(element, text) {
  element.append(shape("title", {}, text));
  return element;
}

// --- over time -----------------------------------------------------------------------------------------------------

/** Return a drawing of lines over time, each with its name at its end. */
function timeChart(library, lines, nameOf, width) {
  const isNarrow = width < 560;
  const height = isNarrow ? 260 : 300;
  const room = isNarrow || lines.length === 1 ? 8 : 150; // for the names at the ends
  const points = lines.flat();
  const [least, most] = extentOf(points);
  const { write } = axisOf(Math.max(-least, most));
  const ticks = ticksOf(least, most, 5);
  const left = 14 + 7 * Math.max(...ticks.map((tick) => write(tick).length));
  const times = points.map((point) => point.time).filter(Boolean);
  const [begin, end] = [Math.min(...times), Math.max(...times)];
  const right = width - room;
  const top = 12;
  const bottom = height - 28;
  const x = (time) => left + ((time - begin) / (end - begin || 1)) * (right - left);
  const y = (number) => bottom - ((number - least) / (most - least)) * (bottom - top);
  const svg = shape("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img" });
  for (const tick of ticks) {
    svg.append(shape("line", { class: tick ? "grid" : "axis", x1: left, x2: right, y1: y(tick), y2: y(tick) }));
    svg.append(shape("text", { class: "tick", x: left - 8, y: y(tick) + 4, "text-anchor": "end" }, write(tick)));
  }
  const [first, last] = [Math.ceil(begin - 0.51), Math.floor(end - 0.49)]; // the middle of a year may be a day off
  const count = Math.max(1, Math.min(last - first, Math.floor((right - left) / 70)));
  for (const year of ticksOf(first, last, count)) {
    const at = x(year + 0.5); // a figure of a year is in the middle of it
    const anchor = at > width - 18 ? "end" : "middle";
    svg.append(shape("text", { class: "tick", x: at, y: height - 8, "text-anchor": anchor }, year));
  }
  const names = [];
  lines.forEach((line, at) => {
    const group = shape("g", { class: `line line-${at}` });
    const values = bestOfEach(library, line);
    for (const run of runsOf(library, values)) group.append(bandOf(run, x, y), pathOf(run, x, y));
    for (const point of line.filter((one) => one.time)) {
      group.append(titled(markOf(point, x(point.time), y), `${point.period}: ${library.cell("figure", point.n)}`));
    }
    svg.append(group);
    names.push({ at, y: y(line[line.length - 1].number), text: nameOf(line) });
  });
  if (!isNarrow && lines.length > 1) svg.append(...namesAtEnds(names, right + 10));
  return svg;
}

/** Return the area between the ends of the intervals. */
function bandOf(points, x, y) {
  const high = points.map((point) => `${x(point.time)} ${y(point.high ?? point.number)}`);
  const low = points.map((point) => `${x(point.time)} ${y(point.low ?? point.number)}`);
  return shape("path", { class: "band", d: `M${[...high, ...low.reverse()].join("L")}z` });
}

function pathOf(points, x, y) {
  return shape("path", {
    class: "stroke",
    d: `M${points.map((point) => `${x(point.time)} ${y(point.number)}`).join("L")}`,
  });
}

/** Return a dot for a value, an arrow for a bound, and a bar for a range or a wide interval. */
function markOf(point, x, y) {
  const mark = shape("g");
  const { number, low, high } = point;
  if (low !== null && high !== null && y(low) - y(high) > 7)
    mark.append(shape("line", { class: "reach", x1: x, x2: x, y1: y(low), y2: y(high) }));
  if (high === null) mark.append(arrow(x, y(number), 1));
  else if (low === null || (low === 0 && number > 0 && !point.isValue)) mark.append(arrow(x, y(number), -1));
  else if (point.isValue) mark.append(shape("circle", { class: "dot", cx: x, cy: y(number), r: 2.5 }));
  return mark;
}

/** Return the names of lines below each other, each as near to the end of its line as there is room. */
function namesAtEnds(names, x) {
  let lowest = 0;
  return names
    .sort((a, b) => a.y - b.y)
    .map(({ at, y, text }) => {
      lowest = Math.max(y + 4, lowest + 15);
      const short = text.length > 17 ? `${text.slice(0, 16)}…` : text;
      return shape("text", { class: `name name-${at}`, x, y: lowest }, short);
    });
}

// --- figures that are not a line -----------------------------------------------------------------------------------

/** Return a drawing with a row for each figure: its words, and its number in the interval of its possible values. */
function rangeChart(library, points, labelOf, width) {
  const row = 40;
  const left = 6;
  const right = width - 22;
  const [least, end] = extentOf(points);
  const most = points.some(({ high }) => high === null) ? end * 1.1 : end; // so that a bar leads to its arrow
  const { write } = axisOf(Math.max(-least, most));
  const ticks = ticksOf(least, most, Math.max(2, Math.floor(width / 130)));
  const x = (number) => left + ((number - least) / (most - least)) * (right - left);
  const height = points.length * row + 24;
  const svg = shape("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img" });
  for (const tick of ticks) {
    svg.append(shape("line", { class: tick ? "grid" : "axis", x1: x(tick), x2: x(tick), y1: 4, y2: height - 20 }));
    const anchor = x(tick) < 20 ? "start" : x(tick) > right - 12 ? "end" : "middle";
    svg.append(shape("text", { class: "tick", x: x(tick), y: height - 5, "text-anchor": anchor }, write(tick)));
  }
  points.forEach((point, at) => {
    const y = at * row + 30;
    const group = titled(shape("g", { class: "line line-0" }), library.cell("claim", point.n));
    const label = shape("text", { class: "label", x: left + 4, y: y - 12 });
    label.append(
      shape("tspan", { class: "figure" }, library.cell("figure", point.n)),
      shape("tspan", { dx: 8 }, labelOf(point, width)),
    );
    const [low, high] = [point.low ?? least, point.high ?? most];
    group.append(label, shape("line", { class: "reach", x1: x(low), x2: x(high), y1: y, y2: y }));
    if (point.isValue) group.append(shape("circle", { class: "dot", cx: x(point.number), cy: y, r: 4 }));
    else group.append(shape("line", { class: "end", x1: x(point.number), x2: x(point.number), y1: y - 5, y2: y + 5 }));
    if (point.high === null) group.append(arrow(right + 2, y, 1, true));
    if (point.low === null) group.append(arrow(left + 4, y, -1, true));
    svg.append(group);
  });
  return svg;
}

// --- sparklines ----------------------------------------------------------------------------------------------------

/** Return the numbers of a series as a small line with a dot at its end. */
function sparkline(library, rows) {
  const [width, height] = [112, 28];
  const points = rows.map((n) => pointOf(library, n)).filter((point) => point.time);
  const numbers = points.map((point) => point.number);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const [begin, end] = [points[0].time, points[points.length - 1].time];
  const x = (time) => 2 + ((time - begin) / (end - begin || 1)) * (width - 6);
  const y = (number) => height - 4 - ((number - least) / (most - least || 1)) * (height - 8);
  const svg = shape("svg", {
    class: "sparkline",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    "aria-hidden": "true",
  });
  svg.append(
    ...runsOf(library, points).map((run) => pathOf(run, x, y)),
    shape("circle", { class: "dot", cx: x(end), cy: y(numbers[numbers.length - 1]), r: 2.5 }),
  );
  return svg;
}
