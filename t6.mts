import { Lexicon, readLexicon } from "./src/language/lexicon.ts";

const m = process.memoryUsage().rss;
let t = performance.now();
const r = readLexicon();
console.log("read", performance.now() - t);
t = performance.now();
const l = new Lexicon([r]);
console.log("ctor", performance.now() - t, l.size);
for (const g of ["en", "ar", "fa"] as const) {
  t = performance.now();
  l.longest(["x"], g);
  console.log(g, performance.now() - t, (process.memoryUsage().rss - m) / 1e6);
}
console.log(
  JSON.stringify(l.senses([["pull"], ["out"]], "en").map((s) => s.concept.id)),
  l.senses([["order"]], "en").map((s) => s.concept.id + s.concept.forms.ar.map((f) => f.text)),
);
