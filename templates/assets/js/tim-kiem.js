// Searches the names in chi-muc.js without regard to case, tone marks and diacritics. The page works without this file.
(function () {
  "use strict";
  var MOST = 50;
  var form = document.getElementById("tim");
  var input = document.getElementById("tu-khoa");
  var list = document.getElementById("ket-qua");
  var status = document.getElementById("so-ket-qua");
  var entries = window.chiMuc;
  if (!entries) {
    status.textContent = status.dataset.missing;
    return;
  }

  function fold(text) {
    return text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase()
      .replace(/\u0111/g, "d")
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  }

  // With its diacritics, but Hoà and Hòa alike: the tone at the end of its syllable.
  function spelt(text) {
    return text
      .normalize("NFD")
      .toLowerCase()
      .split(/[^a-z0-9\u0111\u0300-\u036f]+/)
      .map(function (syllable) {
        var tones = syllable.match(/[\u0300\u0301\u0303\u0309\u0323]/g) || [];
        return syllable.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "") + tones.join("");
      })
      .join(" ")
      .trim();
  }

  var folded = entries.map(function (entry) {
    var name = fold(entry[0]);
    return { name: name, all: " " + name + " " + fold(entry[1]), spelt: " " + spelt(entry[0]) + " " };
  });

  // The lower the better; below 0 it is not found. Each word asked for must begin a word of the name or of its note.
  function rank(item, words, asked, askedSpelt) {
    for (var i = 0; i < words.length; i++) {
      if (item.all.indexOf(" " + words[i]) < 0) {
        return -1;
      }
    }
    var rank = 4;
    if (item.name === asked) {
      rank = 0;
    } else if ((item.name + " ").slice(-asked.length - 2) === " " + asked + " ") {
      rank = 1;
    } else if (item.name.indexOf(asked) === 0) {
      rank = 2;
    } else if ((" " + item.name).indexOf(" " + asked) >= 0) {
      rank = 3;
    }
    return rank * 2 + (item.spelt.indexOf(" " + askedSpelt) >= 0 ? 0 : 1);
  }

  function show(query) {
    var asked = fold(query);
    list.textContent = "";
    if (!asked) {
      status.textContent = "";
      return;
    }
    var words = asked.split(" ");
    var askedSpelt = spelt(query);
    var found = [];
    for (var i = 0; i < folded.length; i++) {
      var r = rank(folded[i], words, asked, askedSpelt);
      if (r >= 0) {
        found.push({ rank: r, index: i });
      }
    }
    found.sort(function (a, b) {
      return a.rank - b.rank || a.index - b.index;
    });
    found.slice(0, MOST).forEach(function (one) {
      var entry = entries[one.index];
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = entry[2];
      link.textContent = entry[0];
      var note = document.createElement("small");
      note.textContent = entry[1];
      item.append(link, " ", note);
      list.append(item);
    });
    var wording = found.length === 0 ? status.dataset.none : found.length > MOST ? status.dataset.more : status.dataset.count;
    status.textContent = wording.replace("#", String(found.length)).replace("@", query.trim());
  }

  form.hidden = false;
  var query = new URLSearchParams(location.search).get("q") || "";
  input.value = query;
  show(query);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    history.replaceState(null, "", "?q=" + encodeURIComponent(input.value));
    show(input.value);
  });
  input.addEventListener("input", function () {
    show(input.value);
  });
})();
