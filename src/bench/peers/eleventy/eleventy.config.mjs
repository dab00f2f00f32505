const x = year => 24 + 19 * (year - 2016);
const y = rate => +(120 - rate).toFixed(1);

function chart(indicator) {
  const { name, figures, milestones } = indicator;
  const [first, last] = [figures[0], figures[9]];
  const dots = figures.map(f => `<circle class="dot" cx="${x(f.year)}" cy="${y(f.rate)}" r="3"><title>${f.year}: ${f.text}</title></circle>`);
  const marks = milestones.map(m => `<path class="milestone" d="M${x(m.year) - 6} ${y(m.value)}h12"/><text x="${x(m.year) - 6}" y="${y(m.value) - 4}">≥ ${m.value}%</text>`);
  return `<figure>
<figcaption>${name}</figcaption>
<svg viewBox="0 0 320 140" role="img" aria-label="${name}: ${first.text} năm 2016, ${last.text} năm 2025">
<path class="grid" d="M24 20H290M24 70H290M24 120H290"/>
<text class="scale" x="20" y="23">100</text><text class="scale" x="20" y="73">50</text><text class="scale" x="20" y="123">0</text>
<text x="14" y="134">2016</text><text x="185" y="134">2025</text><text x="280" y="134">2030</text>
<polyline class="line" points="${figures.map(f => x(f.year) + "," + y(f.rate)).join(" ")}"/>
${dots.join("\n")}
<text x="26" y="${y(first.rate + 6)}">${first.text}</text>
<text x="200" y="${y(last.rate - 4)}">${last.text}</text>
${marks.join("\n")}
</svg>
</figure>`;
}

export default function (config) {
  config.addPassthroughCopy({ static: "." });
  config.addFilter("json", value => JSON.stringify(value));
  config.addShortcode("chart", chart);
  return { dir: { input: "content", includes: "../layouts" } };
}
