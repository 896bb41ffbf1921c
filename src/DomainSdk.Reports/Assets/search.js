// Finds entities by the beginnings of words. Indexes are scripts, since a page from a file system may load nothing else.
var siteSearch = (function () {
  "use strict";
  var perFile = 1000, shown = 100;
  var shards = {}, words = {}, entries = {}, asked = {}, latest = 0;
  var input = document.getElementById("q"), status = document.getElementById("status"), results = document.getElementById("results");

  function load(name) {
    return asked[name] || (asked[name] = new Promise(function (done) {
      var script = document.createElement("script");
      script.src = "search/" + name + ".js";
      script.onload = script.onerror = done;
      document.head.appendChild(script);
    }));
  }

  function shardOf(word) {
    return Array.prototype.map.call(word.slice(0, 2), function (c) { return ("000" + c.charCodeAt(0).toString(16)).slice(-4); }).join("-");
  }

  // All entities with a word that begins so; those with the word itself count more.
  function found(word) {
    var table = words[shardOf(word)] || {}, ids = {};
    Object.keys(table).forEach(function (other) {
      if (other.indexOf(word) === 0) table[other].forEach(function (id) { ids[id] = Math.max(ids[id] || 0, other === word ? 2 : 1); });
    });
    return ids;
  }

  function show(ids) {
    results.textContent = "";
    ids.slice(0, shown).forEach(function (id) {
      var entry = (entries[Math.floor(id / perFile)] || [])[id % perFile];
      if (!entry) return;
      var item = document.createElement("li"), link = document.createElement("a"), kind = document.createElement("small");
      link.href = entry[2];
      link.dir = "auto";
      link.textContent = entry[0];
      kind.textContent = " " + entry[1];
      item.append(link, kind);
      results.append(item);
    });
    status.textContent = ids.length === 0 ? "Nothing found." : ids.length + " found" + (ids.length > shown ? ", the first " + shown + " are shown." : ".");
  }

  function search() {
    var run = ++latest;
    var asks = (input.value.toLowerCase().match(/[\p{L}\p{N}]+/gu) || []).slice(0, 8).map(function (word) { return word.slice(0, 40); });
    if (asks.length === 0) { results.textContent = status.textContent = ""; return; }
    Promise.all(asks.map(shardOf).filter(function (shard) { return shards[shard]; }).map(function (shard) { return load("w-" + shard); })).then(function () {
      var scores = asks.map(found).reduce(function (all, next) {
        var both = {};
        Object.keys(all).forEach(function (id) { if (next[id]) both[id] = all[id] + next[id]; });
        return both;
      });
      var ids = Object.keys(scores).map(Number).sort(function (a, b) { return scores[b] - scores[a] || a - b; });
      var files = {};
      ids.slice(0, shown).forEach(function (id) { files[Math.floor(id / perFile)] = true; });
      return Promise.all(Object.keys(files).map(function (n) { return load("e-" + n); })).then(function () { if (run === latest) show(ids); });
    });
  }

  input.addEventListener("input", search);
  input.form.addEventListener("submit", function (event) { event.preventDefault(); search(); });
  return {
    shards: function (names) {
      names.split(" ").forEach(function (name) { shards[name] = true; });
      input.value = new URLSearchParams(location.search).get("q") || input.value;
      search();
    },
    words: function (name, table) { words[name] = Object.assign(Object.create(null), table); },
    entries: function (number, list) { entries[number] = list; }
  };
})();
