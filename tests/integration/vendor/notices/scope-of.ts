import type { MedusaContainer } from "@medusajs/framework/types"
import type { Pool } from "pg"

/**
 * A container for a workflow that does nothing but run statements, over the test's own connections: a whole Medusa started for a nightly job
 * would take longer than all else. The cast holds as long as the workflow resolves the connection only.
 */
export function scopeOf(pool: Pool): MedusaContainer {
  const raw = (text: string, params: readonly unknown[] = []) => {
    let place = 0
    const numbered = text.replaceAll("?", () => {
      place += 1
      return `$${place}`
    })
    return pool.query(numbered, [...params])
  }
  return { resolve: () => ({ raw }) } as unknown as MedusaContainer
}
