import { writeFileSync } from "node:fs"
import { loadavg } from "node:os"
import { violations } from "../../integration/checkout/violations.js"
import { openGround } from "./host.js"
import { table } from "./measure.js"
import { measureCompletion } from "./sections/completion.js"
import { measurePurchase } from "./sections/purchase.js"
import { type RushEnd, rushMedusa, rushOurs } from "./sections/rush.js"
import { measureTraces } from "./sections/traces.js"
import { openStall } from "./stall.js"
import { judge } from "./targets.js"

/**
 * Ours and Medusa's own completion side by side, in one run, on the same data, over HTTP: completions with ample stock, whole guest
 * purchases, the rush for 50 units. Needs nothing running; `npm run perf:checkout -- figures.json` also writes JSON.
 */
async function run(): Promise<void> {
  const say = (text: string) => process.stdout.write(`${text}\n`)
  const load = () => loadavg().map((value) => Math.round(value * 10) / 10)
  const ground = await openGround()
  try {
    say(`load average before: ${load().join(" ")}`)
    // Medusa's own completion is switched off but for this comparison, which production would not allow.
    const env = { NODE_ENV: "test", STOCK_COMPLETION: "compare" }
    const host = await ground.open({ processes: 1, env })
    const stall = await openStall(host)
    const completion = await measureCompletion(host, stall)
    say(`\nCompletion of ready carts\n${table(completion)}`)
    const purchase = await measurePurchase(host, stall)
    say(`\nWhole guest purchase\n${table(purchase)}`)
    const traces = await measureTraces(host, stall)
    say(`\nLeft behind by one completion (workflow_execution)\n${table(traces)}`)
    const rush: RushEnd[] = [await rushOurs("ours, 1 process", stall)]
    const broken = await violations(host.pool)
    rush.push(await rushMedusa("Medusa, 1 process", stall))
    await host.stop()
    const two = await ground.open({ processes: 2 })
    rush.push(await rushOurs("ours, 2 processes", await openStall(two)))
    broken.push(...(await violations(two.pool)))
    await two.stop()
    say(`\nThe rush: 200 carts after 50 units\n${table(rush)}`)
    const targets = judge([...completion, ...purchase])
    say(`\nTargets\n${table(targets)}\nload average after: ${load().join(" ")}`)
    const [, , file] = process.argv
    if (file) writeFileSync(file, JSON.stringify({ completion, purchase, traces, rush, targets }, null, 2))
    if (broken.length > 0) throw new Error(`invariants broken: ${JSON.stringify(broken)}`)
  } finally {
    await ground.close()
  }
}

await run()
