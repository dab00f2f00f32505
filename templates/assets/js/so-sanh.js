// On the page of an indicator: units to compare, and the figures of another year in the tables. What is chosen stands in
// the address: #so-sanh=T01,T04, &so=luong for counts, #nam=2023. Runs after tiendo.js.
"use strict";
{
  const LINES = [
    ["k-data", "#14213d", "none", "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"],
    ["k-path", "#9a2a1c", "8 4", "m-4-4h8v8h-8z"],
    ["s-on-track", "#1f5fa8", "2 3", "m0-5l5 9h-10z"],
    ["s-met", "#0f6b54", "12 3 3 3", "m0-5.5l5.5 5.5-5.5 5.5-5.5-5.5z"],
  ].map(([name, color, dash, shape]) => ({ look: html`class="${name}" color="${color}"`, dash, shape }));
  const details = one("#so-sanh");
  const [form, input, status, chips, result] = ["form", "input", "p", "ul", "div"].map(name => one(name, details));
  const choice = offer(t("js.measure"), [t("js.share"), t("js.count")], asked => choose("so", asked && "luong"));
  const measure = () => +(choices().so === "luong");
  let units; // of the share and of the count
  let asked; // by the form
  let series; // of each unit: key, name, note and, for both measures, figures: year, text, value, apart, firm, madeUp

  // ---- The data

  /** A line of the file: key, name, note, first year, cells; | goes before the first figure of another definition. */
  const read = ([key, name, note, from, cells]) => {
    const figures = part => {
      let isJoined = false; // to one of the year before and of the same definition
      return cells.map((cell, i) => {
        const texts = cell.replace("|", "").split("=");
        // The marks of a share hold for its counts, too.
        const text = part && texts[1] ? texts[1] + texts[0].replace(/\S+/, "") : texts[part] || "";
        const value = number(text);
        const apart = !isJoined || cell[0] === "|";
        isJoined = value !== null;
        const firm = /^−?[\d.,\s]*$/.test(texts[0]);
        return { year: from + i, text, value, apart, firm, madeUp: texts[0].includes(t("firmness.short.minh_hoa")) };
      });
    };
    return { key, name, note, figures: [0, 1].map(figures) };
  };

  const need = () => {
    if (window.tiendoSeries) {
      return;
    }
    window.tiendoSeries = ([unit, counted, lines]) => {
      units = [unit, counted];
      series = lines.map(read);
      one("datalist", details).append(...series.map(line => make`<option value="${line.name}">${line.note}</option>`));
      choice.hidden = !counted;
      show();
      answer();
    };
    load(details.dataset.src, () => (status.textContent = status.dataset.failed));
  };

  /** By its key; a unit of which only categories are known, by the first of them. */
  const find = key => series.find(line => line.key === key) || series.find(line => line.key.startsWith(key + "~"));
  const compared = () => [...new Set((choices()["so-sanh"] || "").split(",").map(find).filter(Boolean))].slice(0, LINES.length);
  const compare = lines => choose("so-sanh", lines.map(line => line.key).join());

  const textIn = (year, figures) => figures.find(f => f.year === +year)?.text || "";

  // ---- The chart of units compared, and its table

  const round = value => Math.round(value * 10) / 10;
  const stroke = (d, { dash }) => html`<path d="${d}" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="${dash}"/>`;
  const steps = (from, to, step) => Array.from({ length: (to - from) / step + 1.01 }, (_, i) => from + i * step);

  /** @param lines the style and name of each, and its figures that are numbers */
  const chart = (unit, lines) => {
    const names = lines.map(line => line.name);
    const [width, height, gap, labels, size] = narrow.matches
      ? [340, 240, 76, 4, 12]
      : [720, 300, 70 + 8 * Math.min(34, Math.max(...names.map(name => name.length))), 8, 13];
    const [left, right, bottom] = [44, width - gap, height - 28];
    const points = lines.flatMap(line => line.points);
    const years = points.map(p => p.year);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const values = points.map(p => p.value);
    const lowest = Math.min(...values, 0);
    const span = Math.max(...values, lowest >= 0) - lowest;
    const power = 10 ** Math.floor(Math.log10(span));
    const step = span > 5 * power ? 2 * power : span > 2 * power ? power : power / 2;
    const base = Math.floor(lowest / step) * step;
    const top = Math.ceil((lowest + span) / step) * step;
    const x = year => round(last > first ? left + 14 + ((right - left - 28) * (year - first)) / (last - first) : (left + right) / 2);
    const y = value => round(bottom - ((bottom - 26) * (value - base)) / (top - base));
    const ticks = steps(base, top, step);
    // From below upwards, each label keeps clear of the one before.
    let floor = bottom + 8;
    const ends = lines
      .map(line => ({ ...line, ...line.points.at(-1) }))
      .sort((a, b) => a.value - b.value)
      .map(({ style, name, year, text, value }) => {
        floor = Math.min(y(value) + 4, floor - 16);
        // The sign tells what the marks say, for which there is no room.
        const words = (narrow.matches ? "" : name.replace(/^(.{16}).{3,}(.{17})$/, "$1…$2") + " ") + text.split(" ")[0];
        return html`<text ${style.look} x="${x(year) + 9}" y="${floor}">${words}</text>`;
      });
    return make`<svg role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="${size}" fill="currentColor"><title>${one("h1").textContent}: ${names.join("; ")}</title>
<g class="k-grid" color="#dcd8d0" stroke="currentColor">${ticks.map(tick => html`<path d="M${left} ${y(tick)}H${right}"/>`)}</g>
<g class="k-muted" color="#5a626c" text-anchor="end">${ticks.map(
      tick => html`<text x="${left - 8}" y="${y(tick) + 4}">${tick.toLocaleString("vi")}${tick === top && unit === "%" ? " %" : ""}</text>`
    )}</g>
<g class="k-muted" color="#5a626c" text-anchor="middle">${steps(last, first, -Math.ceil((last - first + 1) / labels)).map(
      year => html`<text x="${x(year)}" y="${height - 8}">${year}</text>`
    )}</g>
${lines.map(
  ({ style, name, points }) => html`<g ${style.look}>${stroke(points.map(p => `${p.apart ? "M" : "L"}${x(p.year)} ${y(p.value)}`).join(""), style)}
${points.map(
  p => html`<path d="M${x(p.year)} ${y(p.value)}${style.shape}"${p.firm ? "" : html` class="k-paper" fill="#fff"`} stroke="currentColor" stroke-width="1.8"><title>${name}, ${p.year}: ${p.text}</title></path>`
)}</g>`
)}
<g class="k-halo" stroke="#fff" stroke-width="4" paint-order="stroke" font-weight="700">${ends}${
      points.some(p => p.madeUp) ? html`<text class="k-mark" color="#8a5a00" x="${left + 6}" y="14">${t("illustrative.mark")}</text>` : ""
    }</g></svg>`;
  };

  const table = (unit, lines) => {
    const caption = one("summary", details).textContent + (unit && ` (${unit})`);
    const years = new Set(lines.flatMap(line => line.figures.flatMap(f => (f.text ? f.year : []))));
    return make`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr><th scope="col">${t("column.year")}</th>${lines.map(line => html`<th scope="col" class="n">${line.name}</th>`)}</tr></thead>
<tbody>${[...years].sort().map(
      year => html`<tr><th scope="row">${year}</th>${lines.map(line => html`<td class="n">${textIn(year, line.figures)}</td>`)}</tr>`
    )}</tbody></table></div>`;
  };

  const showCompared = () => {
    chips.textContent = result.textContent = "";
    press(choice, measure());
    const lines = compared().map((line, n, chosen) => {
      const style = LINES[n];
      const chip = make`<li><svg ${style.look} width="40" height="16" aria-hidden="true">${stroke("M0 8h40", style)}<path d="M20 8${style.shape}" fill="currentColor"/></svg>
<span>${line.name} <small>${line.note}</small></span> <button class="btn" aria-label="${t("js.compare.remove")} ${line.name}">×</button></li>`;
      on(one("button", chip), "click", () => {
        compare(chosen.filter(other => other !== line));
        input.focus();
      });
      chips.append(chip);
      const figures = line.figures[measure()];
      return { style, name: line.name, figures, points: figures.filter(f => f.value !== null) };
    });
    const drawn = lines.filter(line => line.points[0]);
    if (drawn[0]) {
      const figure = element("figure");
      const unit = units[measure()];
      const svg = chart(unit, drawn);
      figure.append(svg);
      offerFiles(figure, svg);
      result.append(figure, say(table(unit, lines)));
    }
  };

  const pick = line => {
    const chosen = compared();
    status.textContent = !line ? status.dataset.unknown.replace("@", input.value) : chosen[LINES.length - 1] ? status.dataset.full : "";
    if (!status.textContent) {
      input.value = "";
      compare([...chosen, line]);
    }
  };

  // ---- The tables of a year

  const offerYears = table => {
    const line = make`<p class="filter"><label>${t("js.year")} <select class="field"><option value="">${t("js.year.latest")}</option>${table.dataset.nam
      .split(" ")
      .map(year => html`<option>${year}</option>`)}</select></label></p>`;
    const select = one("select", line);
    const caption = one("caption small", table);
    const usual = caption.textContent;
    const rows = all("tbody tr", table).map(row => ({
      key: /([^/]+)\.html/.exec(one("a", row).href)[1] + (row.dataset.k || table.dataset.k || ""),
      cells: all("td", row).map(cell => ({ cell, latest: cell.innerHTML })),
    }));
    on(select, "change", () => choose("nam", select.value));
    table.parentNode.before(line);
    return () => {
      select.value = choices().nam || "";
      select.value ||= ""; // a year that is not there leaves nothing selected
      const year = select.value;
      caption.textContent = year ? t("js.year") + " " + year : usual;
      for (const { key, cells } of rows) {
        const line = series.find(line => line.key === key);
        cells.forEach(({ cell, latest }, i) => {
          cell.innerHTML = latest;
          if (year) {
            cell.textContent = cell.className === "n" ? textIn(year, line?.figures[i] || []).split(i ? " " : "|")[0] : "";
          }
        });
      }
      say(table);
    };
  };

  const showYears = all("main table[data-nam]").map(offerYears);

  const show = () => {
    const chosen = choices();
    details.open ||= "so-sanh" in chosen; // and what opens it needs the data
    if (chosen.nam) {
      need();
    }
    if (series) {
      showCompared();
      showYears.forEach(showYear => showYear());
    }
  };

  /** What is asked before the figures have come is answered when they come. */
  const answer = () => {
    if (series && asked) {
      // Names are told apart; where one is within others, the one that ends so is meant: An, not An Bình.
      const fits = how => series.find(({ name }) => (" " + fold(name))[how](" " + asked));
      pick(["endsWith", "startsWith", "includes"].map(fits).find(Boolean));
    }
  };

  on(form, "submit", event => {
    event.preventDefault();
    asked = fold(input.value);
    answer();
  });
  on(details, "toggle", need);
  on(window, "hashchange", show);
  on(narrow, "change", show);
  form.after(choice);
  details.hidden = false;
  show();
}
