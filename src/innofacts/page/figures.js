"use strict";
// Figures in exact decimals: the grammar, the intervals and the order of docs/figures.md.

// --- decimals: n × 10^e with n a BigInt, so that no digit is ever lost ---------------------------------------------

const decimal = (n, e = 0) => ({ n: BigInt(n), e });
const ONE = decimal(1);
const FIVE = decimal(5);
const HUNDRED = decimal(100);
const ZERO = decimal(0);

/** Return the decimal that plain digits with perhaps a minus and a point write; it keeps the zeros at the end. */
function readDecimal(text) {
  const [whole, fraction = ""] = text.split(".");
  return decimal(whole + fraction, -fraction.length);
}

/** Return a decimal in plain digits, without zeros at the end of its fraction. */
function plainDigits({ n, e }) {
  if (e >= 0) return String(n * 10n ** BigInt(e));
  const digits = String(n < 0n ? -n : n).padStart(1 - e, "0");
  const fraction = digits.slice(e).replace(/0+$/, "");
  const sign = n < 0n ? "-" : "";
  return sign + digits.slice(0, e) + (fraction && `.${fraction}`);
}

function aligned(a, b) {
  const e = Math.min(a.e, b.e);
  return [a.n * 10n ** BigInt(a.e - e), b.n * 10n ** BigInt(b.e - e), e];
}

function add(a, b) {
  const [left, right, e] = aligned(a, b);
  return decimal(left + right, e);
}

function compareDecimals(a, b) {
  const [left, right] = aligned(a, b);
  return left < right ? -1 : Number(left > right);
}

const negative = ({ n, e }) => decimal(-n, e);
const subtract = (a, b) => add(a, negative(b));
const times = (a, b) => decimal(a.n * b.n, a.e + b.e);
const size = (a) => (a.n < 0n ? negative(a) : a);
const scaled = ({ n, e }, power) => decimal(n, e + power);
const least = (a, b) => (compareDecimals(a, b) <= 0 ? a : b);
const most = (a, b) => (compareDecimals(a, b) >= 0 ? a : b);
const isWhole = ({ n, e }) => e >= 0 || n % 10n ** BigInt(-e) === 0n;

/** Return the power of ten of the last digit that is not zero. */
function lastNonZero({ n, e }) {
  return e + String(n).match(/0*$/)[0].length;
}

/** Return the largest whole number that is not above a decimal. */
function floor(a) {
  if (a.e >= 0) return a;
  const unit = 10n ** BigInt(-a.e);
  const cut = a.n / unit;
  return decimal(a.n < 0n && cut * unit !== a.n ? cut - 1n : cut);
}

/** Return a text that sorts like plain digits; `nudge` puts it just below (-1) or above (1) the number itself. */
function orderKey(digits, nudge = 0) {
  const isNegative = digits.startsWith("-");
  const [whole, fraction = ""] = (isNegative ? digits.slice(1) : digits).split(".");
  const significant = (whole + fraction).replace(/^0+|0+$/g, "");
  if (!significant) return `2${"!#+"[nudge + 1]}`;
  const leading = whole.replace(/^0+/, "").length || -fraction.match(/^0*/)[0].length;
  const key = String(leading - 1 + 501).padStart(3, "0") + significant;
  if (!isNegative) return `3${key}${"!#+"[nudge + 1]}`;
  return `1${key.replace(/\d/g, (digit) => 9 - digit)}${"xyz"[nudge + 1]}`;
}

// --- units ---------------------------------------------------------------------------------------------------------

/** Return the singular of a noun; of the last word before a preposition, as in "members of parties". */
function singular(noun) {
  const [, head, rest] = noun.match(/^(.*?)(\s(?:of|in|on|at|for|from|with|by|who|that)\s.*)?$/);
  const one = head
    .replace(/([^aeiou\s])ies$/, "$1y")
    .replace(/(ch|sh|ss|x)es$/, "$1")
    .replace(/([^su\s])s$/, "$1");
  return one + (rest || "");
}

const PERCENT = /^(?:%|percent\b|per cent\b|pct\b)\s*(.*)$/;

/** Return the key and the kind of a unit; `names` has those that are known, each with both. */
function readUnit(text, names) {
  const spelled = text.trim().replace(/\s+/g, " ");
  if (!spelled) return { key: "", kind: "count" };
  const lower = spelled.toLowerCase();
  const known = names.get(spelled) || names.get(lower) || names.get(singular(lower));
  if (known) return { key: known[0], kind: known[1] };
  const percent = lower.match(PERCENT);
  if (percent) return { key: `% ${percent[1]}`, kind: "percent" };
  const [left, ...right] = spelled.split(/\s+per\s+|\s*\/\s*/i);
  if (right.length && (/\bper\b/i.test(spelled) || names.has(left) || names.has(left.toLowerCase()))) {
    return { key: [left, ...right].map((part) => readUnit(part, names).key).join(" per "), kind: "rate" };
  }
  return { key: singular(lower), kind: "count" };
}

// --- figures -------------------------------------------------------------------------------------------------------

const SCALES = { thousand: 3, million: 6, billion: 9, trillion: 12 };
const SIGNS = { "≥": ">=", "≤": "<=", "–": "..", "+-": "±", "+/-": "±" };
const BOUNDS = ["<", "<=", "~<", "=", "", "±", "..", "..<", ">..", ">..<", "~", "~>", ">=", ">"];
const MOST_DIGITS = 38;
const MOST_PLACES = 30;

/** A text that is not a figure. */
class Unreadable extends Error {}

/** Return the figure that a text writes: bound, number, second number, scale and unit; throws Unreadable. */
function readFigure(text, names) {
  let rest = text;
  const take = (pattern) => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length);
    return match;
  };
  const takeNumber = () => {
    const match = take(/^[-−]?\d[\d,]*(?:\.\d+)?/);
    if (!match) throw new Unreadable(`“${text}” is not a figure: write > 80 countries, or 2..3 %`);
    if (match[0].includes(",") && !/^[-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(match[0])) {
      throw new Unreadable(`“${match[0]}” has commas that are not between groups of three digits`);
    }
    const number = readDecimal(match[0].replace(/,/g, "").replace("−", "-"));
    const digits = String(size(number).n).length;
    if (digits > MOST_DIGITS || (number.n && Math.abs(digits - 1 + number.e) > MOST_PLACES)) {
      throw new Unreadable(`“${match[0]}” is too long a number`);
    }
    return number;
  };
  const sign = take(/^\s*(>=|<=|~<|~>|≥|≤|>|<|~|=)?\s*/)[1] || "";
  let bound = SIGNS[sign] || sign;
  const currency = takeCurrency(rest, names);
  rest = rest.slice(currency.length);
  const number = takeNumber();
  let second = null;
  const between = take(/^\s*(<=|≤|<)\s*[a-z]\s*(?=<|≤)/);
  const joiner = between ? ".." : (take(/^\s*(\.\.|–|±|\+\/?-)\s*/) || [])[1];
  if (joiner) {
    const joined = SIGNS[joiner] || joiner;
    const low = between ? (between[1] === "<" ? ">" : "") : bound;
    if ((between && bound) || !(joined === ".." ? ["", ">", ">="] : [""]).includes(low)) {
      throw new Unreadable(`“${bound}” cannot come before two numbers`);
    }
    const high = joined === ".." ? take(/^(<=|≤|<)\s*/) : null;
    second = takeNumber();
    bound = joined === ".." ? `${low === ">" ? ">" : ""}..${high && high[1] === "<" ? "<" : ""}` : "±";
    const order = compareDecimals(second, joined === ".." ? number : ZERO);
    if (order < 0 || (order === 0 && bound !== ".." && bound !== "±")) {
      throw new Unreadable(`“${text}” has no number in it`);
    }
  }
  const scale = (take(/^\s*(thousand|million|billion|trillion)\b\s*/i) || ["", ""])[1].toLowerCase();
  if (bound.startsWith("~") && number.n === 0n) throw new Unreadable(`“${bound}” of 0 says nothing`);
  const unit = readUnit(`${currency} ${rest}`, names);
  const figure = { bound, number, second, scale, ...unit };
  if (!["basis point", "bp"].includes(unit.key)) return figure;
  return {
    ...figure,
    number: scaled(number, -2),
    second: second && scaled(second, -2),
    key: "pp",
    kind: "percentage points",
  };
}

/** Return the currency that a text begins with, before a number. */
function takeCurrency(text, names) {
  const [match, currency] = text.match(/^([^\d\s−-]{1,3})\s*(?=[-−]?\d)/) || ["", ""];
  return currency && readUnit(currency, names).kind === "currency" ? match : "";
}

const powerOf = (figure) => SCALES[figure.scale] || 0;
const baseNumber = (figure) => scaled(figure.number, powerOf(figure));
const baseSecond = (figure) => figure.second && scaled(figure.second, powerOf(figure));
const isRange = (figure) => figure.bound.includes("..");

/** Return whether things are counted; `measured` has the keys of nouns that the library measures. */
function isCount(figure, measured) {
  const numbers = [baseNumber(figure), baseSecond(figure)].filter(Boolean);
  return figure.kind === "count" && figure.key !== "" && !measured.includes(figure.key) && numbers.every(isWhole);
}

/** Return the power of ten of the last digit that a figure states. */
function lastDigit(figure, counted) {
  const { number, bound } = figure;
  const rounds = (counted && !figure.scale && lastNonZero(number) >= 3 && bound === "") || /^~/.test(bound);
  const isInteger = number.e === 0 && number.n !== 0n;
  return (isInteger && rounds ? lastNonZero(number) : number.e) + powerOf(figure);
}

// --- intervals: { low, high } in base units, null for an infinite end ----------------------------------------------

const interval = (low, high, lowOpen, highOpen, whole) => ({
  low,
  high,
  lowOpen: low === null || lowOpen,
  highOpen: high === null || highOpen,
  whole,
});

/** Return the values that a figure stands for, given the nature of its fact; null if there is none. */
function intervalOf(figure, nature = "", measured = []) {
  const counted = nature !== "index" && isCount(figure, measured);
  let found = statedInterval(figure, counted);
  if (counted && nature !== "change") found = meet(found, interval(ZERO, null, false, true, true));
  else if (nature === "share" && figure.kind === "percent") found = meet(found, interval(ZERO, HUNDRED, false, false));
  return isEmpty(found) ? null : found;
}

function statedInterval(figure, counted) {
  const { bound } = figure;
  const value = baseNumber(figure);
  const second = baseSecond(figure);
  if (bound === ">" || bound === ">=") return interval(value, null, bound === ">", true, counted);
  if (bound === "<" || bound === "<=") return interval(null, value, true, bound === "<", counted);
  if (isRange(figure)) return interval(value, second, bound.startsWith(">"), bound.endsWith("<"), counted);
  if (bound === "±") return interval(subtract(value, second), add(value, second), false, false, counted);
  if (bound.startsWith("~")) {
    const unit = scaled(ONE, lastDigit(figure, counted));
    let reach = least(unit, times(size(value), decimal(2, -1)));
    if (counted) reach = most(reach, ONE);
    const low = bound === "~>" ? value : subtract(value, reach);
    const high = bound === "~<" ? value : add(value, reach);
    return interval(low, high, bound === "~>", bound === "~<", counted);
  }
  const digit = lastDigit(figure, counted);
  const isExact = bound === "=" || figure.kind === "rank" || (counted && !figure.scale && digit === 0);
  if (isExact) return interval(value, value, false, false, counted);
  let half = scaled(FIVE, digit - 1);
  if (value.n !== 0n) half = least(half, times(size(value), decimal(25, -3)));
  return interval(subtract(value, half), add(value, half), value.n <= 0n, value.n >= 0n, counted);
}

/** Return an interval of whole numbers with closed whole ends, 81 for an open 80; any other as it is. */
function tightened(found) {
  if (!found.whole) return found;
  let { low, high } = found;
  if (low) {
    const down = floor(low);
    low = found.lowOpen || compareDecimals(down, low) ? add(down, ONE) : down;
  }
  if (high) {
    const up = negative(floor(negative(high)));
    high = found.highOpen || compareDecimals(up, high) ? subtract(up, ONE) : up;
  }
  return interval(low, high, false, false, true);
}

/** Return a text that sorts like the low (0) or high (1) end of an interval; null digits are an infinite end. */
function endKey(digits, isOpen, end) {
  if (digits === null) return end ? "4" : "0";
  return orderKey(digits, isOpen ? (end ? -1 : 1) : 0);
}

/** Return texts that sort like the two ends of an interval, an open end outside the number itself. */
function keysOf({ low, high, lowOpen, highOpen }) {
  return [low && plainDigits(low), high && plainDigits(high)].map((digits, at) =>
    endKey(digits, at ? highOpen : lowOpen, at),
  );
}

function isEmpty(found) {
  const [low, high] = keysOf(tightened(found));
  return low > high;
}

function meet(one, other) {
  const [low, high] = keysOf(one);
  const [otherLow, otherHigh] = keysOf(other);
  const lower = low >= otherLow ? one : other;
  const upper = high <= otherHigh ? one : other;
  return interval(lower.low, upper.high, lower.lowOpen, upper.highOpen, one.whole && other.whole);
}

/** Return the keys of two intervals that are compared: as whole numbers only if both are. */
function comparableKeys(one, other) {
  return one.whole && other.whole ? [keysOf(tightened(one)), keysOf(tightened(other))] : [keysOf(one), keysOf(other)];
}

/** Whether every value of one interval is a value of the other. */
function implies(one, other) {
  const [[low, high], [otherLow, otherHigh]] = comparableKeys(one, other);
  return otherLow <= low && high <= otherHigh;
}

/** Whether every value of one interval is less than every value of the other; null if that cannot be told. */
function isBelow(one, other) {
  const [[, high], [otherLow]] = comparableKeys(one, other);
  if (high < otherLow) return true;
  const [mine, theirs] = one.whole && other.whole ? [tightened(one), tightened(other)] : [one, other];
  return mine.low && theirs.high && compareDecimals(mine.low, theirs.high) >= 0 ? false : null;
}

const meets = (one, other) => !isEmpty(meet(one, other));
