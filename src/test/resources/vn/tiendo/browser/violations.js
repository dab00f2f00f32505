// What axe finds, one line each, or null if it has yet to be loaded. arguments[0] says whether to judge what does not hang
// on colours; arguments[1] the texts of which to judge the colours: "all", "none", or those "unjudged" by colourings.js.
const [layout, texts, done] = arguments;
if (!("axe" in window)) {
  done(null);
  return;
}
const OF_COLOURS = axe.getRules(["cat.color"]).map(rule => rule.ruleId);
const WANTED = axe.getRules(["cat.color"]).filter(rule => !rule.tags.includes("wcag2aaa")).map(rule => rule.ruleId);

// In the same run as all else, since what takes long is to find out what lies on what; so a narrower context will not do.
window.texts = texts === "unjudged" ? new Set(window.unjudged) : null;
if (!window.narrowed) {
  window.narrowed = axe._audit.rules.filter(rule => WANTED.includes(rule.id));
  for (const rule of narrowed) {
    const matches = rule.matches;
    rule.matches = function (node, ...more) {
      return (window.texts === null || window.texts.has(node)) && matches.call(this, node, ...more);
    };
  }
}

const enabled = Object.fromEntries(OF_COLOURS.map(id => [id, {enabled: texts !== "none" && WANTED.includes(id)}]));
const options = layout ? {rules: {"target-size": {enabled: true}, ...enabled}} : {runOnly: WANTED};
axe.run(document, {preload: false, resultTypes: ["violations"], ...options}).then(result =>
  done(result.violations.map(one =>
    `${one.id}: ${one.help} [${one.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(", ")}]`)));
