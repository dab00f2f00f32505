// Which words of the charts of a page lie on others, or leave their chart, one line each: as they are drawn, not as they were planned.
const boxes = chart =>
  [...chart.querySelectorAll("text")]
    .filter(text => text.getClientRects().length)
    .map(text => {
      const { left, right } = text.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(text).fontSize);
      const scale = text.getScreenCTM().d;
      const base = text.getStartPositionOfChar(0).matrixTransform(text.getScreenCTM()).y;
      const words = text.firstChild.data;
      return { words, left, right, top: base - 0.8 * size * scale, bottom: base + 0.2 * size * scale };
    });
const ROUNDING = 0.6;
const meet = (a, b) =>
  a.left + ROUNDING < b.right && b.left + ROUNDING < a.right && a.top + ROUNDING < b.bottom && b.top + ROUNDING < a.bottom;
const leaves = (a, frame) =>
  a.left < frame.left - ROUNDING || a.right > frame.right + ROUNDING || a.top < frame.top - ROUNDING || a.bottom > frame.bottom + ROUNDING;

return [...document.querySelectorAll("figure svg[role=img]")].flatMap(chart => {
  const frame = chart.getBoundingClientRect();
  if (!frame.width) return [];
  const id = chart.getAttribute("aria-labelledby");
  const texts = boxes(chart);
  return texts.flatMap((a, i) => [
    ...(leaves(a, frame) ? [`${id}: ${a.words} leaves the chart`] : []),
    ...texts.slice(0, i).filter(b => meet(a, b)).map(b => `${id}: ${a.words} lies on ${b.words}`)
  ]);
});
