// What a browser adds to pages that are complete without it: display settings, sorting and filtering, charts to keep.
// so-sanh.js builds on it. A call of t with a key stands for that text of messages/ui_vi.properties.
(function () {
  "use strict";
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector, within = document) => within.querySelector(selector);
  const on = (target, event, act) => target.addEventListener(event, act);
  const narrow = matchMedia("(max-width: 639px)");

  /** Markup in which every value is text, unless it is markup itself or a list of that. */
  const markup = (parts, ...values) => ({ markup: parts.reduce((text, part, i) => text + inMarkup(values[i - 1]) + part) });
  const inMarkup = (value) =>
    Array.isArray(value) ? value.map(inMarkup).join("") : value && "markup" in Object(value) ? value.markup : escape(value);
  const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => "&#" + sign.charCodeAt(0) + ";");

  /** The element that a piece of markup begins with. */
  function make(piece) {
    const template = document.createElement("template");
    template.innerHTML = piece.markup;
    return template.content.firstElementChild;
  }

  const fold = (text) =>
    text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/\u0111/g, "d").replace(/\s+/g, " ").trim();

  /** The number that a Vietnamese text begins with, or null. */
  function number(text) {
    const found = /^-?\d[\d.\u00a0\u202f]*(,\d+)?/.exec(text);
    return found ? parseFloat(found[0].replace(/[^\d,-]/g, "").replace(",", ".")) : null;
  }

  // Display settings

  function offerSettings(place) {
    const group = (name, title, choices) => markup`<p aria-hidden="true">${title}</p>
<div class="set" role="group" aria-label="${title}">${choices.map(
      ([value, text, label]) =>
        markup`<button type="button" class="btn" data-set="${name}" data-value="${value}" aria-label="${label ? text + " " + label : text}">${text}</button>`
    )}</div>`;
    const details = make(markup`<details><summary class="btn">${t("js.display")}</summary><div class="panel">
${group("text", t("js.text"), [
  ["-1", "A\u2212", t("js.text.small")],
  ["", "A", t("js.text.usual")],
  ["1", "A+", t("js.text.large")],
  ["2", "A++", t("js.text.largest")],
])}
${group("theme", t("js.theme"), [["", t("js.auto")], ["light", t("js.theme.light")], ["dark", t("js.theme.dark")]])}
${group("contrast", t("js.contrast"), [["", t("js.auto")], ["less", t("js.contrast.less")], ["more", t("js.contrast.more")]])}
${group("print", t("js.paper"), [["", t("js.print")]])}
</div></details>`);
    const buttons = all("button", details);
    const chosen = (name) => root.dataset[name] || "";
    const refresh = () =>
      buttons
        .filter((button) => button.dataset.set !== "print")
        .forEach((button) => button.setAttribute("aria-pressed", chosen(button.dataset.set) === button.dataset.value));
    on(details, "click", (event) => {
      const { set, value } = event.target.dataset;
      if (set === "print") {
        details.open = false;
        print();
      } else if (set) {
        root.dataset[set] = value;
        try {
          localStorage.setItem("tiendo", JSON.stringify({ ...root.dataset }));
        } catch (refused) {
          // The choice holds for this page alone.
        }
        refresh();
      }
    });
    on(document, "keydown", (event) => {
      if (event.key === "Escape" && details.open) {
        details.open = false;
        one("summary", details).focus();
      }
    });
    on(document, "click", (event) => {
      if (!details.contains(event.target)) {
        details.open = false;
      }
    });
    refresh();
    place.append(details);
  }

  // Tables in another order

  const FAMILIES = ["met", "on-track", "behind", "far-behind", "missed", "open", "none"];
  const collator = new Intl.Collator("vi", { numeric: true });

  /** As dictionaries do: syllable by syllable, so that a tone counts before the next syllable does. */
  function compareNames(name, other) {
    const [a, b] = [name, other].map((text) => text.split(/[\s,-]+/));
    for (let i = 0; i < a.length && i < b.length; i++) {
      const difference = collator.compare(a[i], b[i]);
      if (difference) {
        return difference;
      }
    }
    return a.length - b.length;
  }

  /** What a cell is sorted by: the place of its status, its number, or its text. */
  function sortKey(cell) {
    const text = cell ? cell.textContent.trim() : "";
    const status = cell && /\bs-([a-z-]+)/.exec(cell.className);
    const value = status && text ? FAMILIES.indexOf(status[1]) : number(text);
    return value === null ? text : value;
  }

  function sort(table, column, head) {
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row) => ({ row, key: sortKey(row.cells[column]) }));
    const numbers = rows.some(({ key }) => typeof key === "number");
    const isKnown = ({ key }) => (numbers ? typeof key === "number" : key !== "");
    const ofStatus = one(`td:nth-child(${column + 1})[class*="s-"]`, body);
    const order = head.getAttribute("aria-sort");
    const down = order ? order === "ascending" : numbers && !ofStatus;
    rows.sort((a, b) => {
      // What has no figure stays below, whichever way the others go.
      if (!isKnown(a) || !isKnown(b)) {
        return isKnown(b) - isKnown(a);
      }
      return (numbers ? a.key - b.key : compareNames(a.key, b.key)) * (down ? -1 : 1);
    });
    all("[aria-sort]", table).forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    body.append(...rows.map(({ row }) => row));
  }

  function offerSorting(table) {
    if (table.tBodies[0].rows.length < 3) {
      return;
    }
    all("thead th", table).forEach((head, column) => {
      const press = make(markup`<button type="button" class="sort"></button>`);
      const link = one("a", head);
      if (link) {
        press.setAttribute("aria-label", t("js.sort").replace("@", link.textContent));
        head.insertBefore(press, one("small", head));
      } else {
        press.append(...head.childNodes);
        head.append(press);
      }
      on(press, "click", () => sort(table, column, head));
    });
  }

  // Rows of long tables, found by their words

  function offerFilter(tables, place) {
    const rows = tables.flatMap((table) => all("tbody tr", table));
    if (rows.length < 15) {
      return;
    }
    const line = make(markup`<p class="filter"><label>${t("js.filter")}
<input type="search" class="field" autocomplete="off" placeholder="${t("js.filter.hint")}"></label> <span role="status"></span></p>`);
    const input = one("input", line);
    let texts;
    on(input, "input", () => {
      const signs = (row) => all("[aria-label]", row).map((sign) => sign.getAttribute("aria-label"));
      texts = texts || rows.map((row) => fold([row.textContent, ...signs(row)].join(" ")));
      const asked = fold(input.value);
      rows.forEach((row, i) => (row.hidden = !texts[i].includes(asked)));
      const shown = rows.filter((row) => !row.hidden).length;
      one("span", line).textContent = asked && t("js.filter.count").replace("#", shown).replace("@", rows.length);
      all("details.grp").forEach((group) => {
        group.hidden = !one("tbody tr:not([hidden])", group);
        group.open = asked !== "";
      });
    });
    place.before(line);
  }

  // Charts to keep: on white, with their title and source

  function wrap(text, width) {
    return text.split(" ").reduce(
      ([last, ...before], word) => (last.length + word.length < width ? [(last + " " + word).trim(), ...before] : [word, last, ...before]),
      [""]
    ).reverse();
  }

  function standalone(svg) {
    const { width, height } = svg.viewBox.baseVal;
    const copy = svg.cloneNode(true);
    const accent = getComputedStyle(root).getPropertyValue("--accent-light").trim();
    all(".k-path, .k-mile", copy).forEach((path) => path.setAttribute("color", accent));
    [copy, ...all("*", copy)].forEach((part) =>
      ["class", "role", "aria-label", "aria-labelledby", "aria-describedby"].forEach((name) => part.removeAttribute(name))
    );
    const title = one("title", svg).textContent;
    const canonical = one("link[rel=canonical]");
    const address = canonical ? canonical.href + location.hash : location.protocol === "file:" ? "" : location.href;
    const source = [one(".brand b").textContent, one("#ngay").textContent, address].filter(Boolean).join(" · ");
    const head = wrap(title, width / 9.4);
    const foot = wrap(source, width / 6.4);
    const top = 26 + head.length * 24;
    const size = { width: width + 40, height: top + height + 24 + foot.length * 17 };
    Object.entries({ x: 20, y: top, width, height, overflow: "visible" }).forEach(([name, value]) => copy.setAttribute(name, value));
    const whole = make(markup`<svg viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" color="#1d2126" fill="#1d2126" font-family="'Be Vietnam Pro','Noto Sans','Segoe UI',Roboto,Arial,sans-serif"><title>${title}</title><rect width="100%" height="100%" fill="#fff"/>
<g font-size="17" font-weight="700">${head.map((line, i) => markup`<text x="20" y="${34 + i * 24}">${line}</text>`)}</g>
<g font-size="12" fill="#5a626c">${foot.map((line, i) => markup`<text x="20" y="${top + height + 24 + i * 17}">${line}</text>`)}</g></svg>`);
    whole.append(copy);
    return { title, size, xml: new XMLSerializer().serializeToString(whole) };
  }

  function save(blob, title, ending) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = fold(title).replace(/[^a-z0-9]+/g, "-").slice(0, 80) + ending;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  function savePng({ title, size, xml }) {
    const image = new Image();
    on(image, "load", () => {
      const canvas = document.createElement("canvas");
      canvas.width = size.width * 2;
      canvas.height = size.height * 2;
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => save(blob, title, ".png"));
    });
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(xml);
  }

  function offerToKeep(figure, svg) {
    const line = make(markup`<p class="keep">${t("js.save")} <button type="button" class="btn" aria-label="${t("js.save")} SVG">SVG</button>
<button type="button" class="btn" aria-label="${t("js.save")} PNG">PNG</button></p>`);
    const [asSvg, asPng] = all("button", line);
    on(asSvg, "click", () => {
      const { title, xml } = standalone(svg);
      save(new Blob([xml], { type: "image/svg+xml" }), title, ".svg");
    });
    on(asPng, "click", () => savePng(standalone(svg)));
    figure.append(line);
  }

  all("#cong-cu").forEach(offerSettings);
  all("main table.mx").forEach(offerSorting);
  all("main table.mx").forEach((table) => {
    if (!table.closest("details.grp")) {
      offerFilter([table], table.closest(".scroll"));
    }
  });
  all("details.grp").slice(0, 1).forEach((group) => offerFilter(all("details.grp table.mx"), group));
  all("main figure").forEach((figure) => all(".wide svg, :scope.small > svg", figure).forEach((svg) => offerToKeep(figure, svg)));
  const unitPage = /\/don-vi\/([^/]+)\.html$/.exec(location.pathname);
  if (unitPage) {
    all(".ind > .sub > a").forEach((link) =>
      link.after(make(markup`<span class="more"> · <a href="${link.getAttribute("href") + "#so-sanh=" + unitPage[1]}">${t("js.compare.link")}</a></span>`))
    );
  }
  window.tiendo = { one, on, narrow, markup, make, fold, number, offerToKeep };
})();
