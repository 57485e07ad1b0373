// Gzipped script and style of home after sign-in: the entry, what it imports, and the chunks the home page asks for. Fails above the limit.
import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"

const limit = 130_000
const dist = new URL("../dist/", import.meta.url)
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"))
const home = "src/features/home/home-page.tsx"
// vite.config.ts puts home into the chunk "first"; were it a chunk of its own again, it would count too.
const roots = ["index.html", ...(manifest[home] ? [home] : [])]
const scripts = new Set()
const styles = new Set()

function take(key) {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`${key} is not in the build: name the home page's file in scripts/size.mjs`)
  if (scripts.has(chunk.file)) return
  scripts.add(chunk.file)
  for (const file of chunk.css ?? []) styles.add(file)
  for (const next of chunk.imports ?? []) take(next)
}

for (const key of roots) take(key)
if (!manifest[home] && ![...scripts].some((file) => file.includes("/first-")))
  throw new Error("Home is in no chunk this script knows: see vite.config.ts")
const weigh = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length, 0)
const js = weigh(scripts)
const css = weigh(styles)
console.log(`First load of home, gzip: ${(js / 1000).toFixed(1)} kB of script, ${(css / 1000).toFixed(1)} kB of style`)
for (const file of scripts) console.log(`  ${file} ${(weigh([file]) / 1000).toFixed(1)} kB`)
if (js > limit) {
  console.error(`✗ Above the limit of ${limit / 1000} kB of script`)
  process.exit(1)
}
