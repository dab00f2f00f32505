// The search: names in the scripts chi-muc.js …, loaded once somebody searches. The page works without this file.
// Case and the place of a tone do not matter, diacritics only to those who write them; a word may have one letter wrong,
// missing, added or swapped; words may run together or stand in another order; the word for a unit's type may be left
// out or be another. Runs after tiendo.js.
"use strict";
{
  const MOST = 50; // results shown
  const ENOUGH = 10; // with so many results without an error, none with one is shown
  // What is added for each way in which an entry does not fit: the higher, the further below.
  const BEGINS = 20; // the last word only begins a word
  const OTHER = 40; // a word for a type that the unit does not have
  const ERROR = 1000; // a word with a wrong letter
  const APART = 1000; // all words are there, but not together
  const IN_NOTE = 1100; // some words stand in the note, not in the name
  const NEVER = 60000;

  const [main, form, input, status, list] = ["#noi-dung", "#tim", "#tu-khoa", "#so-ket-qua", "#ket-qua"].map(id => one(id));

  // With its diacritics, but Hoà and Hòa alike: the tone at the end of its syllable, each letter one sign.
  const spelt = text =>
    text
      .normalize("NFD")
      .toLowerCase()
      .replace(/[^a-z0-9\u0111\u0300-\u036f]+/g, " ")
      .trim()
      .replace(/\S+/g, word => toneLast(word));

  // The words for types, with diacritics and without: {"thị xã": "thị xã", "thi xa": "thi xa", tx: "thi xa", …}.
  const types = Object.create(null);
  for (const type of form.dataset.types.split(",")) {
    const [name, ...others] = type.split("=").map(spelt);
    types[name] = name;
    for (const one of [name, ...others]) types[fold(one)] = fold(name);
  }
  const typeWords = words => (types[words.slice(0, 2).join(" ")] ? 2 : types[words[0]] ? 1 : 0);
  const typeless = words => words.slice(typeWords(words) % words.length);

  // ---- The index

  const lexicon = new Map(); // the number of every word in names and notes; a name's words run together are one, too
  const names = []; // each once: text, spelt, full and bare (folded), words (numbers)
  const notes = []; // text, words (numbers)
  const entries = []; // name and note (numbers), href
  const nameNumbers = new Map();
  let nothing; // which wording says that nothing was found, or not yet; undefined before the first search

  const number = (map, key) => map.get(key) ?? (map.set(key, map.size), map.size - 1);
  const wordNumbers = words => words.map(word => number(lexicon, fold(word)));

  const nameNumber = text => {
    const found = number(nameNumbers, text);
    if (found === names.length) {
      const full = spelt(text).split(" ");
      const bare = typeless(full);
      const words = wordNumbers([...full, full.join(""), bare.join("")]);
      names.push({ text, spelt: full, full: fold(full.join(" ")), bare: fold(bare.join(" ")), words });
    }
    return found;
  };

  // Each script of the index calls this.
  window.chiMuc = part => {
    for (const [folder, note, context, lines] of part.groups) {
      const words = context.map(one => spelt(part.notes[one]).split(" "));
      notes.push({
        text: note.map(one => part.notes[one]).join(", "),
        words: wordNumbers(words.flatMap(all => [...all, typeless(all).join("")])),
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
    if (part.next) loadIndex(part.next);
    show();
  };

  const loadIndex = file => {
    nothing = "loading";
    load(file, () => {
      nothing = "missing";
      show();
    });
  };

  // ---- Matching

  // Whether one letter wrong, missing, added or swapped with the next makes one word the other; a wrong digit does not.
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

  // How many signs there are from the first to the last in which two texts differ.
  const distance = (a, b) => {
    let [i, j] = [0, 0];
    while (i < a.length && a[i] === b[i]) i++;
    while (j < Math.min(a.length, b.length) - i && a.at(-1 - j) === b.at(-1 - j)) j++;
    return Math.max(a.length, b.length) - i - j;
  };

  // What the nearest word of each name or note costs.
  const costs = (items, ofWord) => {
    const least = new Uint16Array(items.length).fill(NEVER);
    for (let i = 0; i < least.length; i++) {
      for (const word of items[i].words) if (ofWord[word] < least[i]) least[i] = ofWord[word];
    }
    return least;
  };

  // Finds the entries with all words asked for: {entry, name, cost, wrong: a letter is, whole: all is in the name}.
  const match = (asked, extra) => {
    const found = [];
    const typed = typeWords(asked) % asked.length;
    const each = [];
    for (const word of asked.map(fold)) {
      const ofWord = new Uint16Array(lexicon.size);
      const begins = each.length === asked.length - 1 ? BEGINS : ERROR;
      let known = 0;
      for (const one of lexicon.keys()) {
        ofWord[known++] = one.startsWith(word) ? (one === word ? 0 : begins) : near(word, one) ? ERROR : NEVER;
      }
      const other = each.length < typed ? OTHER : NEVER;
      if (Math.min(other, ...new Set(ofWord)) === NEVER) return found;
      each.push({ inNames: costs(names, ofWord), inNotes: costs(notes, ofWord), other });
    }
    // A word with an error, or half of them; where some stand in the note, a quarter.
    const allowed = Math.max(1, (asked.length - typed) >> 1);
    const fewer = (asked.length - typed) >> 2;
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
      const both = limited(inBoth, fewer) + (inNote > inBoth ? IN_NOTE : 2 * IN_NOTE);
      const cost = Math.min(own, both);
      const wrong = extra + (own > both ? inBoth : own) >= ERROR;
      if (cost < NEVER) found.push({ entry, name, cost: cost + extra, wrong, whole: !wrong && own <= both });
    });
    return found;
  };

  // How what is asked for may stand in a name, the best first.
  const SHAPES = [
    (name, text) => name === text,
    (name, text) => name.startsWith(text),
    (name, text) => name.includes(" " + text),
  ];

  // The entries that fit a query, the best first.
  const search = query => {
    const [first, ...rest] = spelt(query).split(" ");
    const asked = [...(rest[0] && types[first] ? types[first].split(" ") : [first]), ...rest];
    const texts = [asked, typeless(asked)].map(words => fold(words.join(" ")));
    const best = new Map();
    for (const one of [...match(asked, 0), ...(rest[0] ? match([asked.join("")], ERROR) : [])]) {
      if (!(best.get(one.entry)?.cost <= one.cost)) best.set(one.entry, one);
    }
    let found = [...best.values()];
    // Who writes diacritics means them.
    const isWritten = asked.join(" ") !== texts[0];
    const last = asked.at(-1);
    const plain = fold(last);
    const begin = toneless(last).slice(0, -1);
    const fits = []; // by name
    for (const one of found) {
      const name = names[one.name];
      const forms = [name.full, name.bare];
      const fit = (fits[one.name] ??= {
        shape: SHAPES.findIndex(isOf => texts.some((text, i) => forms.slice(i).some(form => isOf(form, text)))),
        // "Dơn" does not begin "Đồng", though "Đô" and "Đo" do.
        begun:
          last === plain || ` ${name.full} `.includes(` ${plain} `) || name.spelt.some(word => word.startsWith(begin)),
      });
      if (one.whole) one.cost += fit.begun ? (fit.shape < 0 ? APART : fit.shape) : ERROR;
      one.wrong ||= one.whole && !fit.begun;
      one.away = fit.away ??= fit.shape < 0 ? Math.min(...forms.map((form, i) => distance(texts[i], form))) : 0;
      one.accents = one.turn = 0;
    }
    if (found.filter(one => one.cost < ERROR).length >= ENOUGH) found = found.filter(one => !one.wrong);
    const better = (a, b) =>
      a.cost - b.cost ||
      a.away - b.away ||
      (a.accents | 0) - (b.accents | 0) ||
      a.turn - b.turn ||
      a.accents - b.accents ||
      a.entry - b.entry;
    const count = found.length;
    found = found.sort(better).slice(0, 8 * MOST);

    // Of names that differ only in their diacritics, those with the ones written come first, or each in its turn.
    for (const one of isWritten ? found : []) {
      const { spelt, text } = names[one.name];
      const letters = text.toLowerCase().split(/[\s,-]+/);
      for (const word of asked) {
        // A wrong letter in place of one with a tone takes the tone away, too.
        one.accents += spelt.includes(word)
          ? 0
          : spelt.some(known => near(word, known))
            ? 1
            : letters.some(known => near(word.normalize("NFC"), known))
              ? 1.01
              : 2;
      }
    }
    const turns = {};
    for (const one of found.sort(better)) {
      const { spelt, bare } = names[one.name];
      const key = [one.cost, one.away, one.accents | 0, spelt.slice(-bare.split(" ").length)];
      one.turn = turns[key] = (turns[key] ?? -1) + 1;
    }
    return { count, found: found.sort(better) };
  };

  // ---- The page

  const item = ({ entry }) => {
    const { name, note, href } = entries[entry];
    return make`<li><a href="${href}">${names[name].text}</a> <small>${notes[note].text}</small></li>`;
  };

  const show = () => {
    const query = input.value.trim();
    list.textContent = status.textContent = "";
    if (!fold(query)) return;
    if (!nothing) loadIndex("chi-muc.js");
    const { count, found } = search(query);
    list.append(...found.slice(0, MOST).map(item));
    const wording = count > MOST ? "more" : count ? (found[0].wrong ? "near" : "count") : nothing;
    status.textContent = status.dataset[wording].replace("#", count).replace("@", () => query);
  };

  const keepAddress = () => history.replaceState(null, "", "?q=" + encodeURIComponent(input.value));

  form.hidden = false;
  // As much of the address as can be typed, and no half of a character, which no address can hold.
  input.value = (new URLSearchParams(location.search).get("q") || "").slice(0, input.maxLength).replace(/\p{Cs}/u, "");
  show();
  on(input, "input", show);
  on(input, "change", keepAddress);
  on(form, "submit", event => {
    event.preventDefault();
    keepAddress();
  });
  // Escape clears, the arrows go through the results.
  on(main, "keydown", event => {
    const stops = [input, ...all("a", list)];
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
}
