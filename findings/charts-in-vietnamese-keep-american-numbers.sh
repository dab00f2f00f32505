#!/usr/bin/env bash
# plotly.js 3.7.0 (npm, with plotly.js-locales 3.7.0) knows Vietnamese by name: given the locale "vi", a chart has its months and days in
# Vietnamese. Its numbers stay American, "1,234.5" for what Vietnamese write "1.234,5": the locale says nothing of the two signs, and what
# a locale does not say is taken from English. A reader has no sign of it, for "1,234" is a number in Vietnamese, too, a thousand times
# smaller. German has both signs in the same package; its makers take them in language by language (pull request 2246 of plotly/plotly.js,
# issue 7336). They can be given with the layout, too (separators ",.").
#
# Seen on 2026-12-01 with Node.js 20 and jsdom 26.1.0 (labels of 1 November 2021, 12.5 and 1234.5):
#   vi: Tháng Mười Một 2021 | 12.5 | 1,234.5
#   vi, told the signs: Tháng Mười Một 2021 | 12,5 | 1.234,5
#   de: November 2021 | 12,5 | 1.234,5
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts plotly.js-dist-min@3.7.0 plotly.js-locales@3.7.0 jsdom@26.1.0

cat >charts.js <<'JS'
const { JSDOM } = require("jsdom");

// What a browser has and jsdom has not; the sizes do not matter here.
const { window } = new JSDOM("<div id=chart></div>", { pretendToBeVisual: true, url: "http://localhost/" });
for (const name of ["document", "navigator", "DOMParser", "Element", "HTMLElement", "getComputedStyle"]) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
Object.assign(globalThis, { window, self: window });
window.URL.createObjectURL = () => "";
window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 10, height: 10 });
window.SVGElement.prototype.getComputedTextLength = () => 10;
window.HTMLCanvasElement.prototype.getContext = () => null;
window.matchMedia = () => ({ matches: false, addListener() {} });
const Plotly = require("plotly.js-dist-min");

async function tell(label, locale, layout) {
  Plotly.register(require("plotly.js-locales/" + locale));
  const chart = document.getElementById("chart");
  const days = ["2021-11-01", "2022-11-01"];
  await Plotly.newPlot(
    chart,
    [{ x: days, y: [12, 13] }, { x: days, y: [1000, 2000], yaxis: "y2" }],
    {
      width: 700,
      height: 400,
      xaxis: { tickvals: ["2021-11-01"], tickformat: "%B %Y" },
      yaxis: { tickvals: [12.5] },
      yaxis2: { tickvals: [1234.5], tickformat: ",.1f", overlaying: "y", side: "right" },
      ...layout,
    },
    { locale },
  );
  const labels = chart.querySelectorAll(".xtick text, .ytick text, .y2tick text");
  console.log(label + ": " + [...labels].map(one => one.textContent).join(" | "));
  Plotly.purge(chart);
}

(async () => {
  await tell("vi", "vi", {});
  await tell("vi, told the signs", "vi", { separators: ",." });
  await tell("de", "de", {});
})();
JS
seen="$(node charts.js)"
echo "$seen"
[ "$seen" = 'vi: Tháng Mười Một 2021 | 12.5 | 1,234.5
vi, told the signs: Tháng Mười Một 2021 | 12,5 | 1.234,5
de: November 2021 | 12,5 | 1.234,5' ]
