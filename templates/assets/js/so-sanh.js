// Units to compare, on the page of an indicator; the choice stands in the address: #so-sanh=T01,T04. Builds on tiendo.js.
(function () {
  "use strict";
  const { one, on, narrow, markup, make, fold, number, offerToKeep } = window.tiendo;
  const PREFIX = "#so-sanh=";
  const LINES = [
    { look: markup`class="k-data" color="#14213d"`, dash: "none", shape: "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z" },
    { look: markup`class="k-path" color="#9a2a1c"`, dash: "8 4", shape: "m-4-4h8v8h-8z" },
    { look: markup`class="s-on-track" color="#1f5fa8"`, dash: "2 3", shape: "m0-5l5 9h-10z" },
    { look: markup`class="s-met" color="#0f6b54"`, dash: "12 3 3 3", shape: "m0-5.5l5.5 5.5-5.5 5.5-5.5-5.5z" },
  ];
  const round = (value) => Math.round(value * 10) / 10;
  const stroke = (d, { dash }) => markup`<path d="${d}" fill="none" stroke="currentColor" stroke-width="2.2" stroke-dasharray="${dash}"/>`;

  /** @param points of each line: year, text, number, whether it stands apart from the one before, whether it is firm */
  function compareChart(unit, lines) {
    const [width, height, left, gap] = narrow.matches ? [340, 240, 44, 76] : [720, 300, 44, 210];
    const [right, bottom] = [width - gap, height - 28];
    const points = lines.flatMap((line) => line.points);
    const years = points.map((point) => point.year);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const highest = Math.max(...points.map((point) => point.value), 1);
    const size = 10 ** Math.floor(Math.log10(highest));
    const step = highest > 5 * size ? 2 * size : highest > 2 * size ? size : size / 2;
    const top = Math.ceil(highest / step) * step;
    const x = (year) => round(last > first ? left + 14 + ((right - left - 28) * (year - first)) / (last - first) : (left + right) / 2);
    const y = (value) => round(bottom - ((bottom - 26) * value) / top);
    const ticks = Array.from({ length: Math.round(top / step) + 1 }, (ignored, i) => i * step);
    const every = Math.ceil((last - first + 1) / (narrow.matches ? 4 : 8));
    const labelled = Array.from({ length: Math.floor((last - first) / every) + 1 }, (ignored, i) => last - i * every);
    const title = one("h1").textContent + ": " + lines.map((line) => line.name).join("; ");
    // From below upwards, each label keeps clear of the one before.
    let floor = bottom + 8;
    const ends = lines
      .map(({ name, points }, n) => ({ n, name, ...points[points.length - 1] }))
      .sort((a, b) => a.value - b.value)
      .map(({ n, name, year, text, value }) => {
        floor = Math.min(y(value) + 4, floor - 16);
        const words = narrow.matches ? text : (name.length > 20 ? name.slice(0, 19) + "…" : name) + " " + text;
        return markup`<text ${LINES[n].look} x="${x(year) + 9}" y="${floor}">${words}</text>`;
      });
    return make(markup`<svg role="img" aria-label="${title}" viewBox="0 0 ${width} ${height}" font-size="${narrow.matches ? 12 : 13}" fill="currentColor"><title>${title}</title>
<g class="k-grid" color="#dcd8d0" stroke="currentColor">${ticks.map((tick) => markup`<path d="M${left} ${y(tick)}H${right}"/>`)}</g>
<g class="k-muted" color="#5a626c" text-anchor="end">${ticks.map(
      (tick) => markup`<text x="${left - 8}" y="${y(tick) + 4}">${String(round(tick)).replace(".", ",")}${tick === top && unit === "%" ? " %" : ""}</text>`
    )}</g>
<g class="k-muted" color="#5a626c" text-anchor="middle">${labelled.map((year) => markup`<text x="${x(year)}" y="${height - 8}">${year}</text>`)}</g>
${lines.map(
  ({ name, points }, n) => markup`<g ${LINES[n].look}>${stroke(points.map((p) => `${p.apart ? "M" : "L"}${x(p.year)} ${y(p.value)}`).join(""), LINES[n])}
${points.map(
  (p) => markup`<path d="M${x(p.year)} ${y(p.value)}${LINES[n].shape}"${p.firm ? "" : markup` class="k-paper" fill="#fff"`} stroke="currentColor" stroke-width="1.8"><title>${name}, ${p.year}: ${p.text}</title></path>`
)}</g>`
)}
<g class="k-halo" stroke="#fff" stroke-width="4" paint-order="stroke" font-weight="700">${ends}${
      points.some((point) => point.madeUp) ? markup`<text class="k-mark" color="#8a5a00" x="${left + 6}" y="14">${t("illustrative.mark")}</text>` : ""
    }</g></svg>`);
  }

  function compareTable(unit, lines) {
    const years = [...new Set(lines.flatMap((line) => line.cells.filter((cell) => cell.text).map((cell) => cell.year)))].sort();
    const caption = t("js.compare.table") + (unit ? ` (${unit})` : "");
    const text = (line, year) => (line.cells.find((cell) => cell.year === year) || { text: "" }).text;
    return make(markup`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr><th scope="col">${t("column.year")}</th>${lines.map((line) => markup`<th scope="col" class="n">${line.name}</th>`)}</tr></thead>
<tbody>${years.map((year) => markup`<tr><th scope="row">${year}</th>${lines.map((line) => markup`<td class="n">${text(line, year)}</td>`)}</tr>`)}</tbody></table></div>`);
  }

  function offerToCompare(place) {
    const details = make(markup`<details><summary>${t("compare.title")}</summary>
<form class="set"><label>${t("js.compare.choose")} <input class="field" list="so-sanh-ten" autocomplete="off"></label>
<button class="btn">${t("js.compare.add")}</button><datalist id="so-sanh-ten"></datalist></form>
<p role="status"></p><ul class="chips"></ul><div></div></details>`);
    const [form, input, status, chips, result] = ["form", "input", "p", "ul", "div"].map((name) => one(name, details));
    const isAsked = () => location.hash.startsWith(PREFIX);
    const label = ({ name, note }) => `${name}, ${note}`;
    const choose = (lines) => (location.hash = PREFIX + lines.map((line) => line.key).join(","));
    let unit;
    let series;

    /** A line of the file: key, name, note, first year, cells; | goes before the first figure of another definition. */
    function read([key, name, note, from, texts]) {
      const cells = texts.map((cell, i) => {
        const text = cell.replace("|", "");
        const firm = !/[^\d.,\s\u00a0\u202f]/.test(text);
        const madeUp = text.endsWith(t("firmness.short.minh_hoa"));
        return { year: from + i, text, value: number(text), changed: text !== cell, firm, madeUp };
      });
      cells.forEach((cell, i) => (cell.apart = cell.changed || !i || cells[i - 1].value === null));
      return { key, name, note, cells, points: cells.filter((cell) => cell.value !== null) };
    }

    /** By its key; a unit of which only categories are known, by the first of them. */
    const find = (key) => series.find((line) => line.key === key) || series.find((line) => line.key.startsWith(key + "~"));
    const chosen = () =>
      isAsked() ? [...new Set(decodeURIComponent(location.hash.slice(PREFIX.length)).split(",").map(find).filter(Boolean))].slice(0, LINES.length) : [];

    function show() {
      if (isAsked()) {
        details.open = true;
      }
      if (!series) {
        return;
      }
      const lines = chosen();
      chips.textContent = result.textContent = "";
      lines.forEach((line, n) => {
        const chip = make(markup`<li><svg ${LINES[n].look} viewBox="0 0 40 16" width="40" height="16" aria-hidden="true">${stroke("M0 8h40", LINES[n])}<path d="M20 8${LINES[n].shape}" fill="currentColor"/></svg>
<span>${line.name} <small>${line.note}</small></span> <button type="button" class="btn" aria-label="${t("js.compare.remove").replace("@", line.name)}">×</button></li>`);
        on(one("button", chip), "click", () => {
          choose(chosen().filter((other) => other !== line));
          input.focus();
        });
        chips.append(chip);
      });
      if (lines.length) {
        const figure = make(markup`<figure></figure>`);
        const svg = compareChart(unit, lines);
        figure.append(svg);
        offerToKeep(figure, svg);
        result.append(figure, compareTable(unit, lines));
      }
    }

    function pick(line) {
      status.textContent = "";
      if (!line) {
        status.textContent = t("js.compare.unknown").replace("@", input.value);
      } else if (chosen().length === LINES.length) {
        status.textContent = t("js.compare.full");
      } else {
        input.value = "";
        choose([...chosen(), line]);
      }
    }

    function load() {
      if (window.tiendoSeries) {
        return;
      }
      window.tiendoSeries = ([ofUnit, lines]) => {
        unit = ofUnit;
        series = lines.map(read);
        one("datalist", details).append(...series.map((line) => make(markup`<option value="${label(line)}"></option>`)));
        show();
      };
      const script = document.createElement("script");
      script.src = place.dataset.src;
      on(script, "error", () => (status.textContent = t("js.compare.failed")));
      document.head.append(script);
    }

    on(form, "submit", (event) => {
      event.preventDefault();
      const asked = fold(input.value);
      if (series && asked) {
        const named = (fits) => series.find((line) => fits(fold(label(line))));
        pick(named((text) => text.startsWith(asked)) || named((text) => (" " + text).includes(" " + asked)));
      }
    });
    on(input, "input", () => {
      const line = series && series.find((one) => label(one) === input.value);
      if (line) {
        pick(line);
      }
    });
    on(details, "toggle", load);
    on(window, "hashchange", show);
    on(narrow, "change", show);
    place.append(details);
    show();
  }

  offerToCompare(one("#so-sanh"));
})();
