import type { ExecArgs } from "@medusajs/framework/types"
import { rebuildIndex } from "./reindex"

const say = (text: string) => process.stdout.write(`${text}\n`)

/** Entry of `medusa exec` behind `npm run search:reindex`. Says how far it is; ends with 2 when it cannot be done. */
export default async function run({ container }: ExecArgs): Promise<void> {
  const started = performance.now()
  try {
    const { done } = await rebuildIndex(container, (page) => say(`… ${page.done} of ${page.total} products`))
    say(`✓ Index rebuilt: ${done} products in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
  } catch (error) {
    process.stderr.write(`✗ The index could not be rebuilt: ${error instanceof Error ? error.message : error}\n`)
    process.exitCode = 2
  }
}
