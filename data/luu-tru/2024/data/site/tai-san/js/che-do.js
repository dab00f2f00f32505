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
}
})();
