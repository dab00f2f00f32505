(() => {
"use strict";
const MOST = 50; // results shown
const ENOUGH = 10; // with so many results without an error, none with one is shown
const BEGINS = 20; // the last word only begins a word
const OTHER_TYPE = 40; // a word for a type that the unit does not have
const ERROR = 1000; // a word with a wrong letter
const SCATTERED = 1000; // all words are there, but not together
const IN_NOTE = 1100; // some words stand in the note, not in the name
const NEVER = 60000;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const [main, form, input, status, list] = ["noi-dung", "tim", "tu-khoa", "so-ket-qua", "ket-qua"].map((id) =>
document.getElementById(id)
);
const element = (tag, ...content) => {
const made = document.createElement(tag);
made.append(...content);
return made;
};
const spelt = (text) =>
text
.normalize("NFD")
.toLowerCase()
.replace(/[^a-z0-9\u0111\u0300-\u036f]+/g, " ")
.trim()
.replace(/\S+/g, (word) => word.replace(TONES, "") + (word.match(TONES) || []).join(""));
const fold = (text) => spelt(text).replace(/[\u0300-\u036f]/g, "").replace(/\u0111/g, "d");
const types = Object.create(null);
for (const type of form.dataset.types.split(",")) {
const forms = type.split("=").map(fold);
for (const one of forms) types[one] = forms[0];
}
const typeWords = (words) => (types[words.slice(0, 2).join(" ")] ? 2 : types[words[0]] ? 1 : 0);
const withoutType = (words) => words.slice(typeWords(words) % words.length);
const vocabulary = new Map(); // the number of every word in names and notes; a name's words run together are one, too
const names = []; // each once: text, full and bare (folded), words (numbers)
const notes = []; // text, words (numbers)
const entries = []; // name and note (numbers), href
const nameNumbers = new Map();
let nothing; // which wording says that nothing was found, or not yet; undefined before the first search
const number = (map, key) => map.get(key) ?? (map.set(key, map.size), map.size - 1);
const wordNumbers = (words) => words.map((word) => number(vocabulary, word));
const nameNumber = (text) => {
const found = number(nameNumbers, text);
if (found === names.length) {
const full = fold(text).split(" ");
const bare = withoutType(full);
const words = wordNumbers([...full, full.join(""), bare.join("")]);
names.push({ text, full: full.join(" "), bare: bare.join(" "), words });
}
return found;
};
window.chiMuc = (part) => {
for (const [folder, note, context, lines] of part.groups) {
const words = context.map((one) => fold(part.notes[one]).split(" "));
notes.push({
text: note.map((one) => part.notes[one]).join(", "),
words: wordNumbers(words.flatMap((all) => [...all, withoutType(all).join("")])),
});
let code = "";
let name = "";
for (const line of lines.split("\n")) {
const space = line.indexOf(" ");
code = code.slice(0, parseInt(line[0], 36)) + line.slice(1, space);
name = name.slice(0, parseInt(line[space + 1], 36)) + line.slice(space + 2);
entries.push({ name: nameNumber(name), note: notes.length - 1, href: folder + code + ".html" });
}
}
nothing = "none";
if (part.next) load(part.next);
show();
};
const load = (file) => {
const script = element("script");
nothing = "loading";
script.src = "tai-san/" + file;
script.onerror = () => {
nothing = "missing";
show();
};
document.head.append(script);
};
const near = (a, b) => {
if (a.length > b.length) return near(b, a);
if (b.length > a.length + 1 || b.length > 2 * a.length - 1) return false;
let i = 0;
while (i < a.length && a[i] === b[i]) i++;
if (/\d/.test((a[i] || "") + b[i])) return false;
const rest = b.slice(i + 1);
if (a.length < b.length) return a.slice(i) === rest;
return a.slice(i + 1) === rest || a.slice(i) === b[i + 1] + b[i] + b.slice(i + 2);
};
const distance = (a, b) => {
let above = [];
let row = Array.from(b + "-", (_, j) => j);
for (let i = 1; i <= a.length; i++) {
const next = [i];
for (let j = 1; j <= b.length; j++) {
let least = a[i - 1] === b[j - 1] ? row[j - 1] : 1 + Math.min(row[j - 1], row[j], next[j - 1]);
if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, above[j - 2] + 1);
next[j] = least;
}
above = row;
row = next;
}
return 2 * row[b.length] + Math.abs(a.length - b.length);
};
const costs = (items, ofWord) => {
const least = new Uint16Array(items.length).fill(NEVER);
for (let i = 0; i < least.length; i++) {
for (const word of items[i].words) if (ofWord[word] < least[i]) least[i] = ofWord[word];
}
return least;
};
const match = (asked, extra) => {
const found = [];
const types = asked.length - withoutType(asked).length;
const each = [];
for (const word of asked) {
const ofWord = new Uint16Array(vocabulary.size);
const begins = each.length === asked.length - 1 ? BEGINS : ERROR;
let known = 0;
for (const one of vocabulary.keys()) {
ofWord[known++] = one.startsWith(word) ? (one === word ? 0 : begins) : near(word, one) ? ERROR : NEVER;
}
const other = each.length < types ? OTHER_TYPE : NEVER;
if (Math.min(other, ...new Set(ofWord)) === NEVER) return found;
each.push({ inNames: costs(names, ofWord), inNotes: costs(notes, ofWord), other });
}
const allowed = Math.max(1, (asked.length - types) >> 1);
const allowedInNote = (asked.length - types) >> 2;
const limited = (sum, errors) => (sum < (errors + 1) * ERROR ? sum : NEVER);
entries.forEach(({ name, note }, entry) => {
let [inName, inNote, inBoth] = [0, 0, 0];
for (let i = 0; i < each.length && inBoth < (allowed + 1) * ERROR; i++) {
const a = Math.min(each[i].inNames[name], each[i].other);
const b = Math.min(each[i].inNotes[note], each[i].other);
inName += a;
inNote += b;
inBoth += Math.min(a, b);
}
const own = limited(inName, allowed);
const both = limited(inBoth, allowedInNote) + (inNote > inBoth ? IN_NOTE : 2 * IN_NOTE);
const cost = Math.min(own, both);
const wrong = extra + (own > both ? inBoth : own) >= ERROR;
if (cost < NEVER) found.push({ entry, name, cost: cost + extra, wrong, whole: !wrong && own <= both });
});
return found;
};
const SHAPES = [
(name, text) => name === text,
(name, text) => name.startsWith(text),
(name, text) => name.includes(" " + text),
];
const search = (query) => {
const [first, ...rest] = fold(query).split(" ");
const asked = [...(rest[0] && types[first] ? types[first].split(" ") : [first]), ...rest];
const texts = [asked.join(" "), withoutType(asked).join(" ")];
const best = new Map();
for (const one of [...match(asked, 0), ...(rest[0] ? match([asked.join("")], ERROR) : [])]) {
if (!(best.get(one.entry)?.cost <= one.cost)) best.set(one.entry, one);
}
let found = [...best.values()];
const fits = []; // by name
for (const one of found) {
const forms = [names[one.name].full, names[one.name].bare];
const fit = (fits[one.name] ??= {
shape: SHAPES.findIndex((isOf) => texts.some((text) => forms.some((form) => isOf(form, text)))),
});
if (one.whole) one.cost += fit.shape < 0 ? SCATTERED : fit.shape;
one.away = fit.away ??= fit.shape < 0 ? Math.min(...forms.map((form, i) => distance(texts[i], form))) : 0;
one.accents = one.turn = 0;
}
if (found.filter((one) => one.cost < ERROR).length >= ENOUGH) found = found.filter((one) => !one.wrong);
const better = (a, b) =>
a.cost - b.cost || a.away - b.away || a.accents - b.accents || a.turn - b.turn || a.entry - b.entry;
const count = found.length;
found = found.sort(better).slice(0, 8 * MOST);
const written = spelt(query);
const accented = written === fold(query) ? [] : written.split(" ");
for (const one of found) {
one.spelt = spelt(names[one.name].text).split(" ");
for (const word of accented) {
const isNear = (known) => near(word, known) || near(word, known.replace(TONES, ""));
one.accents += one.spelt.includes(word) ? 0 : one.spelt.some(isNear) ? 1 : 2;
}
}
const turns = new Map();
for (const one of found.sort(better)) {
const key = [one.cost, one.away, one.accents, one.spelt.slice(-names[one.name].bare.split(" ").length)].join();
one.turn = turns.get(key) || 0;
turns.set(key, one.turn + 1);
}
return { count, found: found.sort(better) };
};
const item = ({ entry }) => {
const { name, note, href } = entries[entry];
const link = element("a", names[name].text);
link.href = href;
return element("li", link, " ", element("small", notes[note].text));
};
const show = () => {
const query = input.value.trim();
list.textContent = status.textContent = "";
if (!fold(query)) return;
if (!nothing) load("chi-muc.js");
const { count, found } = search(query);
list.append(...found.slice(0, MOST).map(item));
const wording = count > MOST ? "more" : count ? (found[0].wrong ? "near" : "count") : nothing;
status.textContent = status.dataset[wording].replace("#", count).replace("@", () => query);
};
const keepAddress = () => history.replaceState(null, "", "?q=" + encodeURIComponent(input.value));
form.hidden = false;
input.value = new URLSearchParams(location.search).get("q") || "";
show();
input.addEventListener("input", show);
input.addEventListener("change", keepAddress);
form.addEventListener("submit", (event) => {
event.preventDefault();
keepAddress();
});
main.addEventListener("keydown", (event) => {
const stops = [input, ...list.querySelectorAll("a")];
const place = stops.indexOf(document.activeElement);
const next = stops[place + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] || NEVER)];
if (place >= 0 && event.key === "Escape") {
input.value = "";
input.focus();
show();
keepAddress();
} else if (place >= 0 && next) {
event.preventDefault();
next.focus();
}
});
})();
