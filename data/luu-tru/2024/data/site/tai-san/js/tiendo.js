(function () {
"use strict";
const root = document.documentElement;
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const one = (selector, within = document) => within.querySelector(selector);
const on = (target, event, act) => target.addEventListener(event, act);
const narrow = matchMedia("(max-width: 639px)");
const markup = (parts, ...values) => ({ markup: parts.reduce((text, part, i) => text + inMarkup(values[i - 1]) + part) });
const inMarkup = (value) =>
Array.isArray(value) ? value.map(inMarkup).join("") : value && "markup" in Object(value) ? value.markup : escape(value);
const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => "&#" + sign.charCodeAt(0) + ";");
function make(piece) {
const template = document.createElement("template");
template.innerHTML = piece.markup;
return template.content.firstElementChild;
}
const fold = (text) =>
text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/\u0111/g, "d").replace(/\s+/g, " ").trim();
function number(text) {
const found = /^-?\d[\d.\u00a0\u202f]*(,\d+)?/.exec(text);
return found ? parseFloat(found[0].replace(/[^\d,-]/g, "").replace(",", ".")) : null;
}
function offerSettings(place) {
const group = (name, title, choices) => markup`<p aria-hidden="true">${title}</p>
<div class="set" role="group" aria-label="${title}">${choices.map(
([value, text, label]) =>
markup`<button type="button" class="btn" data-set="${name}" data-value="${value}" aria-label="${label ? text + " " + label : text}">${text}</button>`
)}</div>`;
const details = make(markup`<details><summary class="btn">${"Hiển thị"}</summary><div class="panel">
${group("text", "Cỡ chữ", [
["-1", "A\u2212", "Chữ nhỏ hơn"],
["", "A", "Cỡ chữ thường"],
["1", "A+", "Chữ to hơn"],
["2", "A++", "Chữ to nhất"],
])}
${group("theme", "Nền", [["", "Theo máy"], ["light", "Sáng"], ["dark", "Tối"]])}
${group("contrast", "Độ tương phản", [["", "Theo máy"], ["less", "Thường"], ["more", "Cao"]])}
${group("print", "In ra giấy", [["", "In trang này"]])}
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
const FAMILIES = ["met", "on-track", "behind", "far-behind", "missed", "open", "none"];
const collator = new Intl.Collator("vi", { numeric: true });
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
press.setAttribute("aria-label", "Sắp xếp theo @".replace("@", link.textContent));
head.insertBefore(press, one("small", head));
} else {
press.append(...head.childNodes);
head.append(press);
}
on(press, "click", () => sort(table, column, head));
});
}
function offerFilter(tables, place) {
const rows = tables.flatMap((table) => all("tbody tr", table));
if (rows.length < 15) {
return;
}
const line = make(markup`<p class="filter"><label>${"Lọc bảng"}
<input type="search" class="field" autocomplete="off" placeholder="${"tên đơn vị, đánh giá …"}"></label> <span role="status"></span></p>`);
const input = one("input", line);
let texts;
on(input, "input", () => {
const signs = (row) => all("[aria-label]", row).map((sign) => sign.getAttribute("aria-label"));
texts = texts || rows.map((row) => fold([row.textContent, ...signs(row)].join(" ")));
const asked = fold(input.value);
rows.forEach((row, i) => (row.hidden = !texts[i].includes(asked)));
const shown = rows.filter((row) => !row.hidden).length;
one("span", line).textContent = asked && "# / @ dòng".replace("#", shown).replace("@", rows.length);
all("details.grp").forEach((group) => {
group.hidden = !one("tbody tr:not([hidden])", group);
group.open = asked !== "";
});
});
place.before(line);
}
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
const line = make(markup`<p class="keep">${"Tải biểu đồ"} <button type="button" class="btn" aria-label="${"Tải biểu đồ"} SVG">SVG</button>
<button type="button" class="btn" aria-label="${"Tải biểu đồ"} PNG">PNG</button></p>`);
const [asSvg, asPng] = all("button", line);
on(asSvg, "click", () => {
const { title, xml } = standalone(svg);
save(new Blob([xml], { type: "image/svg+xml" }), title, ".svg");
});
on(asPng, "click", () => savePng(standalone(svg)));
figure.append(line);
}
const PREFIX = "#so-sanh=";
const LINES = [
{ look: markup`class="k-data" color="#14213d"`, dash: "none", shape: "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z" },
{ look: markup`class="k-path" color="#9a2a1c"`, dash: "8 4", shape: "m-4-4h8v8h-8z" },
{ look: markup`class="s-on-track" color="#1f5fa8"`, dash: "2 3", shape: "m0-5l5 9h-10z" },
{ look: markup`class="s-met" color="#0f6b54"`, dash: "12 3 3 3", shape: "m0-5.5l5.5 5.5-5.5 5.5-5.5-5.5z" },
];
const round = (value) => Math.round(value * 10) / 10;
const stroke = (d, { dash }) => markup`<path d="${d}" fill="none" stroke="currentColor" stroke-width="2.2" stroke-dasharray="${dash}"/>`;
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
points.some((point) => point.madeUp) ? markup`<text class="k-mark" color="#8a5a00" x="${left + 6}" y="14">${"Số liệu minh họa"}</text>` : ""
}</g></svg>`);
}
function compareTable(unit, lines) {
const years = [...new Set(lines.flatMap((line) => line.cells.filter((cell) => cell.text).map((cell) => cell.year)))].sort();
const caption = "Số liệu của các đơn vị được chọn" + (unit ? ` (${unit})` : "");
const text = (line, year) => (line.cells.find((cell) => cell.year === year) || { text: "" }).text;
return make(markup`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr><th scope="col">${"Năm"}</th>${lines.map((line) => markup`<th scope="col" class="n">${line.name}</th>`)}</tr></thead>
<tbody>${years.map((year) => markup`<tr><th scope="row">${year}</th>${lines.map((line) => markup`<td class="n">${text(line, year)}</td>`)}</tr>`)}</tbody></table></div>`);
}
function offerToCompare(place) {
const details = make(markup`<details><summary>${"So sánh các đơn vị qua các năm"}</summary>
<form class="set"><label>${"Chọn tối đa bốn đơn vị"} <input class="field" list="so-sanh-ten" autocomplete="off"></label>
<button class="btn">${"Thêm"}</button><datalist id="so-sanh-ten"></datalist></form>
<p role="status"></p><ul class="chips"></ul><div></div></details>`);
const [form, input, status, chips, result] = ["form", "input", "p", "ul", "div"].map((name) => one(name, details));
const isAsked = () => location.hash.startsWith(PREFIX);
const label = ({ name, note }) => `${name}, ${note}`;
const choose = (lines) => (location.hash = PREFIX + lines.map((line) => line.key).join(","));
let unit;
let series;
function read([key, name, note, from, texts]) {
const cells = texts.map((cell, i) => {
const text = cell.replace("|", "");
const firm = !/[^\d.,\s\u00a0\u202f]/.test(text);
const madeUp = text.endsWith("mh");
return { year: from + i, text, value: number(text), changed: text !== cell, firm, madeUp };
});
cells.forEach((cell, i) => (cell.apart = cell.changed || !i || cells[i - 1].value === null));
return { key, name, note, cells, points: cells.filter((cell) => cell.value !== null) };
}
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
<span>${line.name} <small>${line.note}</small></span> <button type="button" class="btn" aria-label="${"Bỏ @".replace("@", line.name)}">×</button></li>`);
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
status.textContent = "Không có đơn vị nào tên “@” trong danh sách.".replace("@", input.value);
} else if (chosen().length === LINES.length) {
status.textContent = "Chỉ so sánh được bốn đơn vị; hãy bỏ bớt một đơn vị.";
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
on(script, "error", () => (status.textContent = "Không tải được số liệu để so sánh. Các bảng bên dưới vẫn đủ số liệu."));
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
all("#cong-cu").forEach(offerSettings);
all("main table.mx").forEach(offerSorting);
all("main table.mx").forEach((table) => {
if (!table.closest("details.grp")) {
offerFilter([table], table.closest(".scroll"));
}
});
all("details.grp").slice(0, 1).forEach((group) => offerFilter(all("details.grp table.mx"), group));
all("main figure").forEach((figure) => all(".wide svg, :scope.small > svg", figure).forEach((svg) => offerToKeep(figure, svg)));
all("#so-sanh").forEach(offerToCompare);
const unitPage = /\/don-vi\/([^/]+)\.html$/.exec(location.pathname);
if (unitPage) {
all(".ind > .sub > a").forEach((link) =>
link.after(make(markup`<span class="more"> · <a href="${link.getAttribute("href") + PREFIX + unitPage[1]}">${"so sánh với đơn vị khác"}</a></span>`))
);
}
})();
