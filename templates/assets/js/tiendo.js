// What a browser adds to pages that are complete without it: display settings, sorting and filtering, charts to keep,
// units to compare. A string that is a key in ${…} stands for that text of messages/ui_vi.properties.
(function () {
  "use strict";
  var root = document.documentElement;
  var SVG = "http://www.w3.org/2000/svg";
  var FAMILIES = ["met", "on-track", "behind", "far-behind", "missed", "open", "none"];

  /** An element with its attributes and what stands in it. */
  function make(name, attributes) {
    return fill(document.createElement(name), attributes, arguments);
  }

  function draw(name, attributes) {
    return fill(document.createElementNS(SVG, name), attributes, arguments);
  }

  function fill(element, attributes, parts) {
    Object.keys(attributes || {}).forEach(function (name) {
      element.setAttribute(name, attributes[name]);
    });
    for (var i = 2; i < parts.length; i++) {
      element.append(parts[i]);
    }
    return element;
  }

  function button(text, press, attributes) {
    var one = make("button", Object.assign({ type: "button", class: "btn" }, attributes), text);
    one.addEventListener("click", press);
    return one;
  }

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  function media(query) {
    return matchMedia(query).matches;
  }

  function fold(text) {
    return text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase()
      .replace(/\u0111/g, "d")
      .replace(/\s+/g, " ")
      .trim();
  }

  // Display settings

  function choose(name, value) {
    if (value) {
      root.dataset[name] = value;
    } else {
      delete root.dataset[name];
    }
    try {
      localStorage.setItem("tiendo", JSON.stringify(Object.assign({}, root.dataset)));
    } catch (refused) {
      // The choice holds for this page alone.
    }
  }

  function settings(place) {
    var refreshed = [];
    function choice(name, value, text, label) {
      var one = button(
        text,
        function () {
          choose(name, value);
          refresh();
        },
        label ? { "aria-label": label, title: label } : {}
      );
      refreshed.push(function () {
        one.setAttribute("aria-pressed", String((root.dataset[name] || "") === value));
      });
      return one;
    }
    function refresh() {
      refreshed.forEach(function (one) {
        one();
      });
    }
    function group(text) {
      var row = make("div", { class: "set", role: "group", "aria-label": text });
      for (var i = 1; i < arguments.length; i++) {
        row.append(arguments[i]);
      }
      panel.append(make("p", { "aria-hidden": "true" }, text), row);
    }

    var panel = make("div", { class: "panel" });
    var summary = make("summary", { class: "btn" }, "${js.display}");
    var details = make("details", {}, summary, panel);
    group(
      "${js.text}",
      choice("text", "-1", "A\u2212", "${js.text.small}"),
      choice("text", "", "A", "${js.text.usual}"),
      choice("text", "1", "A+", "${js.text.large}"),
      choice("text", "2", "A++", "${js.text.largest}")
    );
    group(
      "${js.theme}",
      choice("theme", "", "${js.theme.auto}"),
      choice("theme", "light", "${js.theme.light}"),
      choice("theme", "dark", "${js.theme.dark}")
    );
    if (!media("(forced-colors: active)")) {
      var contrast = button("${js.contrast}", function () {
        choose("contrast", isHigh() ? "less" : "more");
        refresh();
      });
      var isHigh = function () {
        return (root.dataset.contrast || (media("(prefers-contrast: more)") ? "more" : "less")) === "more";
      };
      refreshed.push(function () {
        contrast.setAttribute("aria-pressed", String(isHigh()));
      });
      group("${js.contrast.title}", contrast);
    }
    group(
      "${js.paper}",
      button("${js.print}", function () {
        details.open = false;
        print();
      })
    );
    refresh();
    place.append(details);
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && details.open) {
        details.open = false;
        summary.focus();
      }
    });
    document.addEventListener("click", function (event) {
      if (!details.contains(event.target)) {
        details.open = false;
      }
    });
  }

  var place = document.getElementById("cong-cu");
  if (place) {
    settings(place);
  }

  // On paper everything is open; Firefox cannot be told so by the stylesheet.
  var closed = [];
  addEventListener("beforeprint", function () {
    closed = all("main details:not([open])");
    closed.forEach(function (one) {
      one.open = true;
    });
  });
  addEventListener("afterprint", function () {
    closed.forEach(function (one) {
      one.open = false;
    });
  });
})();
