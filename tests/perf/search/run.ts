import { writeFileSync } from "node:fs"
import { loadavg } from "node:os"
import { table } from "../checkout/measure.js"
import { openGround } from "./ground.js"
import { measureSize, type SizeFigures } from "./measure-size.js"
import { readOptions } from "./options.js"
import { judge } from "./targets.js"

/**
 * Our two engines and Medusa's own in one run, on the same goods, over HTTP with 16 connections. Needs nothing running;
 * `npm run perf:search -- --size 10000 --engine postgres-vi figures.json` shortens it and writes JSON.
 */
async function run(): Promise<void> {
  const { sizes, engines, file } = readOptions(process.argv.slice(2))
  const say = (text: string) => process.stdout.write(`${text}\n`)
  const load = () => loadavg().map((value) => Math.round(value * 10) / 10)
  const before = load()
  const ground = await openGround()
  const all: SizeFigures[] = []
  try {
    for (const size of sizes) {
      const found = await measureSize(ground, size, engines, say)
      all.push(found)
      say(`\n${size} products, milliseconds\n${table([...found.endpoints, ...found.provider])}`)
      say(`\n${size} products, time to index, megabytes, milliseconds\n${table(found.costs)}\n`)
    }
    const targets = judge(all)
    say(`Targets\n${table(targets)}\nload average before: ${before.join(" ")}, after: ${load().join(" ")}`)
    if (file) writeFileSync(file, JSON.stringify({ sizes: all, targets, load: { before, after: load() } }, null, 2))
  } finally {
    await ground.close()
  }
}

await run()
