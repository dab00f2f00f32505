// What of the page cannot be read, or not without scrolling sideways, because its place is too small: words that stick out of their box, over whatever
// stands beside it, that are cut off, or broken where none breaks. What scrolls inside itself, and what is for the ear
// alone, is well.
const ALMOST = 1.5;
const found = [];

function tell(element, why) {
  if (found.length < 5) {
    found.push(why + ": " + element.outerHTML.slice(0, 160));
  }
}

const forTheEar = new Map([[null, false]]);

function isForTheEar(element) {
  if (!forTheEar.has(element)) {
    forTheEar.set(element, element.classList.contains("skip") || element.classList.contains("sprite")
      || getComputedStyle(element).clipPath === "inset(50%)" || isForTheEar(element.parentElement));
  }
  return forTheEar.get(element);
}

for (const element of document.body.querySelectorAll("*:not(svg *):not(svg)")) {
  const style = getComputedStyle(element);
  if (style.display === "inline" || style.display === "contents" || !element.checkVisibility()) {
    continue;
  }
  const scrolls = style.overflowX === "auto" || style.overflowX === "scroll" || element.tagName === "INPUT";
  if (!scrolls && element.scrollWidth > element.clientWidth + ALMOST && !isForTheEar(element)) {
    tell(element, element.scrollWidth - element.clientWidth + " px too wide");
  }
  if (style.overflowY === "hidden" && element.scrollHeight > element.clientHeight + ALMOST && !isForTheEar(element)) {
    tell(element, element.scrollHeight - element.clientHeight + " px too high");
  }
  if (element.getBoundingClientRect().left < -ALMOST && !isForTheEar(element) && !element.closest(".scroll")) {
    tell(element, "left of the page");
  }
}
// Words that a reader knows are never broken; a made-up word longer than these may be.
const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (words.nextNode()) {
  const node = words.currentNode;
  const element = node.parentElement;
  if (element.closest("svg, script") || !element.checkVisibility() || isForTheEar(element)) {
    continue;
  }
  for (const word of node.data.matchAll(/(?<![^\s(“])\p{L}{2,7}(?![^\s.,;:)”])/gu)) {
    const range = document.createRange();
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    const lines = range.getClientRects();
    if (lines.length > 1 && lines[0].bottom <= lines[lines.length - 1].top + ALMOST) {
      tell(element, "the word " + word[0] + " broken");
    }
  }
}
const pen = document.createElement("canvas").getContext("2d");
for (const text of document.querySelectorAll("main svg text")) {
  // Chromium takes words of a group that is not displayed to be visible.
  if (text.checkVisibility() && text.getClientRects().length) {
    const style = getComputedStyle(text);
    const onScreen = text.getScreenCTM();
    const start = text.getStartPositionOfChar(0).matrixTransform(onScreen);
    pen.font = style.fontWeight + " " + style.fontSize + " " + style.fontFamily;
    const ink = pen.measureText(text.textContent);
    const box = text.getBoundingClientRect();
    const chart = text.ownerSVGElement.getBoundingClientRect();
    if (box.left < chart.left - ALMOST || box.right > chart.right + ALMOST
        || start.y - ink.actualBoundingBoxAscent * onScreen.d < chart.top - ALMOST
        || start.y + ink.actualBoundingBoxDescent * onScreen.d > chart.bottom + ALMOST) {
      tell(text, "outside its chart");
    }
  }
}
for (const element of document.querySelectorAll("svg text *")) {
  if (!(element instanceof SVGElement)) {
    tell(element.closest("text"), "a drawing does not draw all that it holds");
  }
}
const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
if (overflow > 0) {
  found.push(overflow + " px stick out to the right");
}
return found;
