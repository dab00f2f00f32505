// What a browser adds to pages that are complete without it: display settings, sorting and filtering, tables instead of
// charts, charts to keep. The page's other scripts run after this one and use what it declares outside of the block.
// A call of t with a key stands for that text of messages/ui_vi.properties.
"use strict";
const all = (css, part = document) => [...part.querySelectorAll(css)];
const one = (css, part = document) => part.querySelector(css);
const element = name => document.createElement(name);
const on = (target, event, act) => target.addEventListener(event, act);
const root = document.documentElement;
const narrow = matchMedia("(max-width: 639px)");

/** Markup in which every value is text, unless it is markup itself or a list of that. */
const html = (parts, ...values) => ({ html: parts.reduce((text, part, i) => text + toHtml(values[i - 1]) + part) });
const toHtml = value =>
  Array.isArray(value) ? value.map(toHtml).join("") : value?.html ?? String(value).replace(/[&<>"]/g, sign => "&#" + sign.charCodeAt(0) + ";");

/** The element that the markup begins with. */
const make = (...parts) => {
  const template = element("template");
  template.innerHTML = html(...parts).html;
  return template.content.firstElementChild;
};

/** Words and numbers alone, without case and diacritics. */
const fold = text =>
  text.normalize("NFD").toLowerCase().replace(/[\u0300-\u036f]/g, "").replace(/\u0111/g, "d").replace(/[^a-z0-9]+/g, " ").trim();

/** Tones alone; and a syllable, taken apart by NFD, with its tone at its end, so that Hoà and Hòa are alike. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const toneless = text => text.replace(TONES, "");
const toneLast = word => toneless(word).normalize("NFC") + (word.match(TONES) || []).join("");

/** Says 11/15 as it is read aloud to whoever hears a page: a cell, or so many units of so many. A day and month stays, and so do a name (Nông trường 3/2) and a drawing, which knows no such elements. */
const BAR = /(?<=^[\d.]+)\/(?=[\d.]+$)|(?<=(^|[^\d./])[\d.]+)\/(?=[\d.]+\sđ(v|ơn vị))/;
const say = part => {
  const texts = document.createTreeWalker(part, 4);
  const found = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (BAR.test(text.data) && !text.parentNode.closest("tbody th, svg")) {
      found.push(text);
    }
  }
  for (const text of found) {
    const bar = make`<span><span aria-hidden="true">/</span><span class="vh"> ${t("js.of")} </span></span>`;
    const rest = text.splitText(BAR.exec(text.data).index);
    rest.data = rest.data.slice(1);
    rest.before(bar);
  }
  return part;
};

/** The number that a Vietnamese text begins with, or null. */
const number = text => {
  const found = /^[-−]?\d[\d.\u00a0\u202f]*(,\d+)?/.exec(text);
  return found ? parseFloat(found[0].replace("−", "-").replace(/[^\d,-]/g, "").replace(",", ".")) : null;
};

/** Loads data, by the address from tai-san/. They are scripts: a page opened by double click may read no other file. */
const scripts = document.currentScript.src;
const load = (address, failed) => {
  const script = element("script");
  script.src = new URL("../" + address, scripts);
  on(script, "error", failed);
  root.append(script);
};

/** What the reader has chosen stands in the address: #bang=cap-1&so-sanh=T01,T04. A wrong % in it does no harm to unescape. */
const choices = () =>
  Object.fromEntries(unescape(location.hash.slice(1)).split("&").map(choice => choice.split(/=(.*)/)));
const choose = (name, value) => {
  const chosen = Object.entries({ ...choices(), [name]: value }).filter(([, text]) => text);
  location.hash = chosen.map(choice => choice.join("=")).join("&");
};

/** A line of buttons, and which of them is pressed. */
const offer = (title, names, act) => {
  const line = make`<p class="keep" role="group" aria-label="${title}">${title}${names.map(
    name => html` <button class="btn">${name}</button>`
  )}</p>`;
  all("button", line).forEach((button, i) => on(button, "click", () => act(i)));
  return line;
};
const press = (line, pressed) => all("button", line).forEach((button, i) => (button.ariaPressed = i === +pressed));

/** Charts as files: on white, with title, source and font. */
const offerFiles = (figure, svg) => figure.append(offer(t("js.save"), ["SVG", "PNG"], i => standalone(svg, i ? savePng : saveSvg)));

const saveSvg = ({ xml, title }) => save(new Blob([xml], { type: "image/svg+xml" }), title + ".svg");

const standalone = (svg, use) => {
  const left = parseInt(getComputedStyle(svg).paddingLeft);
  const [plot, height] = ["width", "height"].map(name => +svg.getAttribute(name));
  const width = left ? 720 : plot; // with room for words beside a plot, all of one width
  const copy = svg.cloneNode(true);
  copy.setAttribute("x", left);
  const drawn = one("[preserveAspectRatio]", copy);
  if (drawn) {
    // Other programs know no strokes that keep their width: lines are drawn out here.
    const stretch = plot / drawn.viewBox.baseVal.width;
    drawn.removeAttribute("viewBox");
    all("path", drawn).forEach(path => {
      path.setAttribute("d", path.getAttribute("d").replace(/([Mlh])(-?[\d.]+)/g, (_, to, x) => to + x * stretch));
      path.removeAttribute("vector-effect");
    });
  }
  const accent = getComputedStyle(root).getPropertyValue("--accent-light");
  all(".k-path, .k-mile", copy).forEach(path => path.setAttribute("color", accent));
  [copy, ...all("[class]", copy)].forEach(part => part.removeAttribute("class"));
  const title = one("title", svg).textContent;
  const address = one("link[rel=canonical]")?.href ?? location.href.replace(/^file:.*/, "");
  const source = [one(".brand b").textContent, one("#ngay").textContent, address].filter(Boolean).join(" · ");
  const head = wrap(title, width / 9.4);
  const foot = wrap(source, width / 6.4);
  const top = 26 + head.length * 24;
  const size = [width + 40, top + height + 24 + foot.length * 17];
  const lines = (texts, y, step) => texts.map((text, i) => html`<text y="${y + i * step}">${text}</text>`);
  const draw = fonts => {
    const whole = make`<svg viewBox="-20 ${-top} ${size.join(" ")}" width="${size[0]}" height="${size[1]}" color="#1d2126" fill="#1d2126" font-family="'Be Vietnam Pro',Arial,sans-serif"><title>${title}</title><style>${{ html: fonts }}</style><rect x="-20" y="${-top}" width="100%" height="100%" fill="#fff"/>
<g font-size="17" font-weight="700">${lines(head, 34 - top, 24)}</g><g font-size="12" fill="#5a626c">${lines(foot, height + 24, 17)}</g></svg>`;
    whole.append(copy);
    use({ size, xml: new XMLSerializer().serializeToString(whole), title: fold(title).replace(/ /g, "-").slice(0, 80) });
  };
  window.tiendoFonts = draw;
  load("phong-chu.js", () => draw(""));
};

const wrap = (text, width) => text.match(new RegExp(`(.{1,${width | 0}}|\\S+)(\\s|$)`, "g"));

const save = (blob, name) => {
  const link = element("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
};

const savePng = ({ size, xml, title }) => {
  const image = new Image();
  on(image, "load", () => {
    const canvas = element("canvas");
    [canvas.width, canvas.height] = size.map(length => length * 2);
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(blob => save(blob, title + ".png"));
  });
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(xml);
};

{
  // Display settings

  const settings = one("#cong-cu details");
  const refresh = () =>
    all("[data-value]", settings).forEach(button =>
      (button.ariaPressed = (root.dataset[button.dataset.set] || "") === button.dataset.value)
    );
  on(document, "click", ({ target }) => {
    const { set, value } = target.dataset;
    if (set === "print" || !settings.contains(target)) {
      settings.open = false;
    }
    if (set === "print") {
      print();
    } else if (set) {
      root.dataset[set] = value;
      try {
        localStorage.setItem("tiendo", JSON.stringify({ ...root.dataset }));
      } catch {
        // The choice holds for this page alone.
      }
      refresh();
    }
  });
  on(document, "keydown", ({ key }) => {
    if (key === "Escape" && settings.open) {
      settings.open = false;
      one("summary", settings).focus();
    }
  });
  refresh();

  // Tables in another order

  const FAMILIES = ["met", "on-track", "behind", "far-behind", "missed", "open", "none"];
  const sign = String.fromCharCode;
  const LETTERS = "\u0300\u0309\u0303\u0301\u0323aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  /** What a name is sorted by, sign by sign, as by the program's VietnameseOrder. */
  const nameOrder = name =>
    name.toLowerCase().normalize("NFD").split(/[\s,–-]+/).map(syllable =>
      syllable && toneLast(syllable).replace(/\d+|[^]/g, part => {
        const digits = part.replace(/^0+(?=.)/, "");
        const rank = [part, part.normalize("NFD")[0]].map(letter => LETTERS.indexOf(letter)).find(known => known >= 0);
        return digits >= 0 ? "0" + sign(digits.length) + digits : rank >= 0 ? sign(rank + (rank < 5 ? 1 : 0xe000)) : part;
      }) + "\0"
    ).join("");
  const compare = (a, b) => (a < b ? -1 : +(a > b));

  /** What a cell is sorted by: its status, the best the highest; its number, if it is no name; or its text. */
  const sortKey = cell => {
    const text = cell ? cell.textContent.trim() : "";
    const status = cell && /\bs-([a-z-]+)/.exec(cell.className);
    return (status && text ? -FAMILIES.indexOf(status[1]) : cell?.tagName === "TH" ? text : number(text)) ?? text;
  };

  const sort = (table, column, head) => {
    const body = table.tBodies[0];
    const rows = [...body.rows].map(row => ({ row, key: sortKey(row.cells[column]) }));
    const numbers = rows.some(({ key }) => key.toFixed);
    const isKnown = ({ key }) => !!(numbers ? key.toFixed : key);
    rows.forEach(one => (one.order = numbers ? one.key : nameOrder(one.key)));
    const order = head.ariaSort;
    const down = order ? order === "ascending" : numbers;
    // What has no figure stays below, whichever way the others go.
    rows.sort(
      (a, b) =>
        isKnown(b) - isKnown(a) ||
        (isKnown(a) && (compare(a.order, b.order) || compare(b.key, a.key)) * (down ? -1 : 1))
    );
    all("[aria-sort]", table).forEach(other => (other.ariaSort = null));
    head.ariaSort = down ? "descending" : "ascending";
    body.append(...rows.map(({ row }) => row));
  };

  const offerSorting = table => {
    if (table.tBodies[0].rows.length < 3) {
      return;
    }
    all("thead th", table).forEach((head, column) => {
      const press = make`<button class="sort"></button>`;
      const link = one("a", head);
      if (link) {
        press.ariaLabel = t("js.sort") + " " + link.textContent;
        head.insertBefore(press, one("small", head));
      } else {
        press.append(...head.childNodes);
        head.append(press);
      }
      on(press, "click", () => sort(table, column, head));
    });
  };

  // Rows of long tables, found by their words

  const offerFilter = table => {
    const rows = all("tbody tr", table);
    if (rows.length < 15) {
      return;
    }
    const line = make`<p class="filter"><label>${t("js.filter")}
<input type="search" class="field" autocomplete="off"></label> <span role="status"></span></p>`;
    const input = one("input", line);
    let texts;
    on(input, "input", () => {
      const signs = row => all("[aria-label]", row).map(sign => sign.ariaLabel);
      texts ||= rows.map(row => fold([row.textContent, ...signs(row)].join(" ")));
      const asked = fold(input.value);
      rows.forEach((row, i) => (row.hidden = !texts[i].includes(asked)));
      const shown = rows.filter(row => !row.hidden).length;
      one("span", line).textContent = asked && t("js.filter.count").replace("#", shown).replace("@", rows.length);
    });
    table.closest(".scroll").before(line);
  };

  // A section's tables in place of its charts

  const offerTables = section => {
    const chosen = () => (choices().bang || "").split(",");
    const line = offer(t("js.view"), [t("js.chart"), t("js.table")], asked => {
      const others = chosen().filter(id => id && id !== section.id);
      choose("bang", others.concat(asked ? section.id : []).join());
    });
    let isTable = false;
    const show = () => {
      if (isTable !== chosen().includes(section.id)) {
        isTable = !isTable;
        all("figure, details.how", section).forEach(part => (part.hidden = isTable));
        all("details", section).forEach(part => (part.open = isTable && one("table", part)));
      }
      press(line, isTable);
    };
    one("figure", section).before(line);
    on(window, "hashchange", show);
    show();
  };

  say(one("main"));
  if (/^http/.test(location) && !one("link[rel=canonical]")) {
    one(".cite")?.append(" " + location.href.split("#")[0]);
  }
  all(".more a").forEach(link => (link.href += "=" + link.dataset.k));
  const tables = all("main table.mx");
  tables.forEach(offerSorting);
  tables.forEach(offerFilter);
  all("main figure").forEach(figure => all(".wide svg, :scope > svg", figure).forEach(svg => offerFiles(figure, svg)));
  new Set(all("section[id] figure").map(figure => figure.closest("section"))).forEach(
    section => one("table", section) && offerTables(section)
  );
  document.getElementById(choices().bang?.split(",")[0])?.scrollIntoView();
}
