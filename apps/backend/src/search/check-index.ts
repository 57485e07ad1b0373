import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { addFacts } from "./runs/add-facts"
import { requestRun } from "./runs/request-run"
import type { CheckFacts, Run } from "./runs/types"
import { assertOurs } from "./worker/assert-ours"
import { finishRun } from "./worker/finish-run"

export interface CheckReport extends CheckFacts {
  /** Database and index agree, or did after the repair. */
  isClean: boolean
}

/** Compares every product with its document and every document with its product. Throws when that cannot be done. */
export async function checkIndex(
  container: MedusaContainer,
  repair: boolean,
  onPage?: (run: Run) => void,
): Promise<CheckReport> {
  await assertOurs(container)
  for (;;) {
    const asked = await requestRun(container, { kind: "check", reason: "asked", actor: "system", repair })
    const run = await finishRun(container, asked, onPage)
    if (run.state === "failed") throw new Error(run.error ?? "The check was given up")
    // Somebody else's check was under way, of the other kind: ours comes after it.
    if (run.repair !== repair) continue
    const facts = addFacts(run.facts, {})
    const wrong = facts.missing + facts.different + facts.extra
    const isClean = repair ? facts.repaired === wrong : wrong === 0
    return { ...facts, isClean: isClean && facts.failed === 0 }
  }
}

const say = (text: string) => process.stdout.write(`${text}\n`)

/** Entry of `medusa exec … [repair]`. Prints what differs; ends with 1 when something does (and was not repaired), with 2 when it cannot be told. */
export default async function run({ container, args }: ExecArgs): Promise<void> {
  try {
    const report = await checkIndex(container, args.includes("repair"), ({ phase, done, total }) => {
      say(phase === "products" ? `… ${done} of ${total} products compared` : "… documents looked through")
    })
    const { expected, documents, missing, different, extra, repaired, failed, sample, isClean } = report
    say(`${expected} products, ${documents} documents in the index`)
    say(
      `${missing} missing, ${different} different, ${extra} too many, ${repaired} repaired, ${failed} cannot be indexed`,
    )
    for (const id of sample) say(`  ${id}`)
    say(isClean ? "✓ Index and database agree." : "✗ Index and database differ.")
    process.exitCode = isClean ? 0 : 1
  } catch (error) {
    process.stderr.write(`✗ The index could not be checked: ${error instanceof Error ? error.message : error}\n`)
    process.exitCode = 2
  }
}
