// Puts the colours and the text size that the reader has chosen in force before anything is drawn.
document.documentElement.classList.add("js");
try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.getItem("tiendo")));
} catch (refused) {
  // No storage, or not ours: the usual look.
}
