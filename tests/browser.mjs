// Used by tests/browser: 'make FOLDER N' writes a corpus of N articles, 'look FOLDER' opens the reports and checks them.
import { createHash } from "node:crypto";
import { createWriteStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [, , command, folder, count] = process.argv;
if (command === "make") await make(join(folder, "large.jsonl"), Number(count));
else await look(folder);

async function make(path, articles) {
  const out = createWriteStream(path);
  const line = async value => { if (!out.write(JSON.stringify(value) + "\n")) await new Promise(done => out.once("drain", done)); };
  const pick = (list, n) => list[n % list.length];
  const places = ["Aldmoor", "Brenn", "Carrow", "Dunvale", "Eskmouth", "Farholt", "Greyfen", "Hallowick", "Inverlea", "Jarrowby"];
  const themes = ["ferry", "bridge", "harbour", "weir", "grain", "border", "river", "railway", "forest", "market"];
  const parties = Array.from({ length: 200 }, (_, n) => ({ id: `party:p-${n}`, kind: "organization", name: `${pick(places, n)} Council ${n}` }));
  await line({ parties });
  const agreements = Array.from({ length: 300 }, (_, n) => ({
    id: `agreement:a-${n}`, title: `${pick(places, n)} ${pick(themes, n * 7)} accord ${n}`, stage: "ceasefire", status: "multipartySigned", dateSigned: `${1990 + n % 30}-0${1 + n % 9}-11`,
    participants: [n % 200, (n + 1) % 200].map(p => ({ partyId: `party:p-${p}`, capacity: "party", actions: [{ type: "signature", date: `${1990 + n % 30}-0${1 + n % 9}-11` }] })),
  }));
  await line({ agreements });
  for (let n = 0; n < articles; n++) {
    const speakers = [n % 200, (n * 7 + 3) % 200, (n * 13 + 5) % 200];
    let body = `News from ${pick(places, n)} about the ${pick(themes, n)}, number ${n}.`;
    const statements = speakers.map((speaker, k) => {
      const name = parties[speaker].name, words = `we stand by the ${pick(themes, n + k)} as of case ${n} in part ${k}`;
      body += `\n\n"`;
      const start = body.length;
      body += words;
      const end = body.length;
      body += `," ${name} said.`;
      // One in a hundred is wrong by one, so that there is something to find.
      const off = n % 100 === 7 && k === 0 ? 1 : 0;
      return {
        id: `statement:s-${n}-${k}`, articleId: `article:n-${n}`, kind: "direct", speaker: { partyId: `party:p-${speaker}`, attributionText: name }, cue: "said", summary: `Stands by the ${pick(themes, n + k)}`,
        selector: { start: start + off, end, exact: words }, statementDate: { value: "2031-04-11", precision: "day" },
        agreementRefs: [{ agreementId: `agreement:a-${(n + k) % 300}`, relation: "reaffirms" }], source: { type: "newsReport", url: `https://news.example/${n}` },
      };
    });
    await line({
      articles: [{ id: `article:n-${n}`, uri: `https://news.example/${n}`, headline: `${pick(places, n)}: the ${pick(themes, n)} in case ${n}`, body: { contentType: "text/plain", value: body, charCount: body.length, sha256: createHash("sha256").update(body).digest("hex") }, language: "en", published: "2031-04-12" }],
      statements,
    });
  }

  await new Promise(done => out.end(done));
}

async function look(work) {
  const require = createRequire(join(work, "node_modules", "x.js"));
  const { chromium } = require("playwright-core");
  const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  const browser = await chromium.launch({ executablePath: process.env.BROWSER, args: ["--no-sandbox", "--disable-gpu"] });
  let passed = 0, failed = 0;
  const check = (name, holds, detail = "") => {
    if (holds) passed++; else { failed++; console.log(`FAILED: ${name} ${detail}`); }
  };
  const report = name => join(work, "reports", name);
  const url = (name, page) => pathToFileURL(join(report(name), page)).href;
  const first = (name, below) => { const path = join(report(name), below); return existsSync(path) ? readdirSync(path).filter(f => f.endsWith(".html")).sort().map(f => `${below}/${f}`)[0] : undefined; };

  // Every kind of page, of each report the first there is; of the broken seeds those with most on them.
  const kinds = name => ["index.html", "findings.html", "files.html", "timeline.html", "graph.html", "search.html", "e/article.html", first(name, "findings"), first(name, "e/article"), first(name, "e/statement"), first(name, "e/party"), first(name, "e/agreement")]
    .filter(page => page && existsSync(join(report(name), page)));
  const pages = [["seeds", "e/agreement/ferry-compact-2009.html"], ["seeds", "e/article/bridge-dispute-2030-10-05.html"], ...["seeds", "broken", "large"].flatMap(name => kinds(name).map(page => [name, page]))]
    .filter(([name, page]) => existsSync(join(report(name), page)));

  for (const scheme of ["light", "dark"]) {
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width: 1280, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    page.on("request", request => { if (!request.url().startsWith("file:")) check("no network", false, request.url()); });
    page.on("pageerror", error => check("no error of a script", false, `${page.url()} ${error}`));
    for (const [name, path] of pages) {
      await page.goto(url(name, path));
      await page.evaluate(() => document.querySelectorAll("details").forEach(d => { d.open = true; }));
      await page.evaluate(axe);
      const result = await page.evaluate(() => axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
      check(`axe ${scheme} ${name} ${path}`, result.violations.length === 0, JSON.stringify(result.violations.map(v => [v.id, v.nodes.length, v.nodes[0].html.slice(0, 200), v.nodes[0].failureSummary.slice(0, 200)])));
      await page.screenshot({ path: join(work, "pictures", `${scheme}-${name}-${path.replace(/[/.]/g, "_")}.png`), fullPage: statSync(join(report(name), path)).size < 60_000 });
    }

    await context.close();
  }

  // Nothing is wider than a phone, but for drawings, which scroll by themselves.
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const narrow = await phone.newPage();
  for (const [name, path] of pages.filter(([name]) => name !== "large")) {
    await narrow.goto(url(name, path));
    const wide = await narrow.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    check(`no wider than a phone: ${name} ${path}`, wide <= 0, `${wide} too wide`);
  }
  await narrow.goto(url("seeds", "e/article/bridge-dispute-2030-10-05.html"));
  await narrow.screenshot({ path: join(work, "pictures", "phone.png") });
  await phone.close();

  // Without bypassing the policy: what a person has.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  for (const [name, words, expected] of [["seeds", "ferry comp", "Ferry Compact"], ["large", "carrow grai accord", "Carrow"], ["large", "case 9999", "case 9999"]]) {
    await page.goto(url(name, "search.html"));
    await page.focus("#q");
    const begin = Date.now();
    await page.keyboard.type(words);
    await page.waitForFunction(() => /found/.test(document.getElementById("status").textContent), null, { timeout: 10_000 });
    await page.waitForTimeout(200);
    const texts = await page.locator("#results a").allTextContents();
    check(`search '${words}' in ${name}`, texts.some(t => t.includes(expected)), texts.slice(0, 3).join(" | "));
    console.log(`search '${words}' in ${name}: ${texts.length} shown, ${Date.now() - begin} ms with typing`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await Promise.all([page.waitForURL(/\/e\//, { timeout: 10_000 }).catch(() => {}), page.keyboard.press("Enter")]);
    check(`a result of ${name} opens by keyboard`, /\/e\//.test(page.url()), page.url());
  }
  await page.goto(url("seeds", "search.html") + "?q=ferry");
  await page.waitForFunction(() => document.querySelectorAll("#results a").length > 0, null, { timeout: 10_000 }).then(() => check("an address with words searches", true), () => check("an address with words searches", false));
  await page.screenshot({ path: join(work, "pictures", "search.png") });

  // Keyboard: the first stop is the way past the navigation; details open by Enter.
  await page.goto(url("broken", "findings.html"));
  await page.keyboard.press("Tab");
  check("the skip link comes first", await page.evaluate(() => document.activeElement.className === "skip" && document.activeElement.getBoundingClientRect().left >= 0));
  await page.keyboard.press("Enter");
  check("and leads to the content", await page.evaluate(() => document.activeElement.id === "main" || location.hash === "#main"));
  check("all places are behind a click", await page.evaluate(() => [...document.querySelectorAll("details")].every(d => !d.open)) && await page.locator("details").count() > 0);
  await page.locator("summary").first().focus();
  await page.keyboard.press("Enter");
  check("details open by keyboard", await page.evaluate(() => document.querySelector("details").open));
  check("a graph's boxes are links", await (async () => { await page.goto(url("seeds", "graph.html")); return await page.locator("svg a").count() > 3; })());

  // Time to first view, each in a browser context of its own.
  for (const name of ["seeds", "broken", "large"]) {
    for (const path of kinds(name).filter(p => /^(index|findings|graph|timeline|search|e\/article)\.html$|e\/party\//.test(p))) {
      const fresh = await browser.newContext();
      const tab = await fresh.newPage();
      await tab.goto(url(name, path));
      const paint = await tab.evaluate(() => new Promise(done => new PerformanceObserver(list => done(list.getEntries()[0].startTime)).observe({ type: "paint", buffered: true })));
      const size = statSync(join(report(name), path)).size;
      console.log(`${name} ${path}: ${(size / 1024).toFixed(0)} KB, first view ${paint.toFixed(0)} ms`);
      if (name === "large") check(`first view of ${path} within 3 s`, paint < 3000, `${paint}`);
      await fresh.close();
    }
  }

  // Printed: the details of a finding are on paper.
  await page.goto(url("broken", "findings.html"));
  const pdf = await page.pdf({ path: join(work, "pictures", "findings.pdf"), format: "A4" });
  check("it prints", pdf.length > 10_000);

  await browser.close();
  console.log(`axe ${JSON.parse(readFileSync(require.resolve("axe-core/package.json"), "utf8")).version}, ${browser.version ? browser.version() : ""}`);
  console.log(`${passed} checks in the browser hold, ${failed} do not`);
  process.exit(failed === 0 ? 0 : 1);
}
