// Puts the colours and the text size that the reader has chosen in force before anything is drawn.
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("js");
  try {
    var chosen = JSON.parse(localStorage.getItem("tiendo")) || {};
    ["theme", "contrast", "text"].forEach(function (name) {
      if (/^[a-z0-9-]{1,5}$/.test(chosen[name])) {
        root.dataset[name] = chosen[name];
      }
    });
  } catch (refused) {
    // No storage, or not ours: the usual look.
  }
})();
