// Puts the colours and the text size that the reader has chosen in force before anything is drawn, and tells the
// stylesheet that there are scripts, and where the page is from: "file:" for one opened by double click.
document.documentElement.classList.add("js", location.protocol);
try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.getItem("tiendo")));
} catch (refused) {
  // No storage, or not ours: the usual look.
}
