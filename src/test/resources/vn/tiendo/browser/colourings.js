// How the page is laid out, as one number: two looks with the same number differ in colours at most. And the ways in
// which its texts are coloured that are none of arguments[0], as a hash each; window.unjudged holds one text for each. Two texts are
// coloured alike if all that a verdict on their contrast rests on is the same: the colour, size and shade of the signs;
// all that is painted behind them, be it of elements around them or of others that reach below them; and of a link the
// words that it stands among.
const judged = new Set(arguments[0]);
const CLEAR = "rgba(0, 0, 0, 0)";
const TOUCH = 1;

let layout = 0;
function add(value) {
  layout = (Math.imul(layout, 31) + value) | 0;
}

// The same few styles come thousands of times.
const hashes = new Map();
function hashed(text) {
  if (!hashes.has(text)) {
    let [one, other] = [1, 2];
    for (let i = 0; i < text.length; i++) {
      one = Math.imul(one ^ text.charCodeAt(i), 0x9e3779b1);
      other = Math.imul(other ^ text.charCodeAt(i), 0x5f356495) ^ one >>> 15;
    }
    hashes.set(text, [one, other]);
  }
  return hashes.get(text);
}

function paintOf(style) {
  const paint = [style.backgroundColor, style.backgroundImage, style.opacity, style.mixBlendMode, style.filter];
  const nothing = [CLEAR, "none", "1", "normal", "none"];
  return paint.every((value, i) => value === nothing[i]) ? "" : paint.join(" ");
}

function paintBeside(element, which) {
  const style = getComputedStyle(element, which);
  return style.content === "none" || style.content === "normal" ? "" : which + style.position + paintOf(style);
}

const paints = new Map();
const painted = [];
const texts = [];
for (const element of document.querySelectorAll("*")) {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  [box.left + scrollX, box.top + scrollY, box.width, box.height].forEach(length => add(Math.round(length * 64)));
  add(element.scrollWidth);
  add(element.scrollHeight);
  hashed(style.display + style.visibility + style.overflow + style.position + style.zIndex).forEach(add);

  const around = paints.get(element.parentElement) || "";
  if (element.ownerSVGElement) {
    paints.set(element, around);
  } else {
    const paint = paintOf(style) + paintBeside(element, "::before") + paintBeside(element, "::after");
    paints.set(element, paint ? around + "/" + paint : around);
    if (style.backgroundColor !== CLEAR || style.backgroundImage !== "none") {
      painted.push({element, paint, left: box.left, right: box.right, top: box.top, bottom: box.bottom});
    }
  }
  if (box.width && hasText(element) && style.visibility === "visible") {
    texts.push({element, style});
  }
}

function hasText(element) {
  return element.matches("input, select, textarea")
    || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
}

// As axe tells large signs, of which it asks less contrast.
function isLarge(style) {
  return Math.ceil(parseFloat(style.fontSize) * 72) / 96 >= (parseFloat(style.fontWeight) >= 700 ? 14 : 18);
}

const meet = (box, other) => box.left + TOUCH < other.right && other.left + TOUCH < box.right
  && box.top + TOUCH < other.bottom && other.top + TOUCH < box.bottom;

function reachesBelow(other, element, boxes) {
  return boxes.some(box => meet(box, other))
    && !other.element.contains(element) && !element.contains(other.element);
}

function colouring({element, style}) {
  const boxes = [...element.getClientRects()];
  const whole = element.getBoundingClientRect();
  const around = {left: whole.left, right: whole.right, top: whole.top, bottom: whole.bottom};
  const below = painted.filter(other => meet(around, other) && reachesBelow(other, element, boxes)).map(other => other.paint);
  const parts = [style.color, isLarge(style), style.textShadow, style.clipPath, style.opacity,
    element.closest(":disabled, [aria-disabled=true], [inert]") !== null, paints.get(element), [...new Set(below)].sort()];
  if (element.matches("a, [role=link]")) {
    const words = getComputedStyle(element.parentElement);
    parts.push(style.fontWeight, style.textDecorationLine, style.borderBottomStyle, words.display, words.color, words.fontWeight);
  }
  return hashed(parts.join("|")).map(number => (number >>> 0).toString(36)).join("-");
}

// Of texts that are coloured alike the one that holds the least besides, since axe looks at all that an element holds.
const size = element => element.getElementsByTagName("*").length;
const found = new Map();
for (const text of texts) {
  const key = colouring(text);
  if (!judged.has(key) && (!found.has(key) || size(text.element) < size(found.get(key)))) {
    found.set(key, text.element);
  }
}
window.unjudged = [...found.values()];
return [layout, ...found.keys()];
