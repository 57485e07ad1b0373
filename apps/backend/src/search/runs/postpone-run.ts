import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pgOf, sql } from "../../lib/sql"
import { sayError } from "../changes/errors"
import { retryAfter } from "./restart-rebuild"
import type { RunKind } from "./types"

/**
 * Keeps where a run is and tries again later: after a second, then twice as late each time, at most half a minute. After `most` tries in
 * a row it is given up, and whoever asked is told why; left out, it never is.
 */
export async function postponeRun(
  container: MedusaContainer,
  kind: RunKind,
  error: unknown,
  most = Number.MAX_SAFE_INTEGER,
): Promise<void> {
  const reason = sayError(error)
  const [run] = await sql<{ tries: number; state: string }>(
    pgOf(container),
    `update search_run set tries = tries + 1, error = ?, next_try_at = now() + ${retryAfter},
      state = case when tries + 1 >= ? then 'failed' else 'open' end, ended_at = case when tries + 1 >= ? then now() end
     where kind = ? and state = 'open' returning tries, state`,
    [reason, most, most, kind],
  )
  // The first failure is said; later ones are counted in the row, and by the watch once a minute.
  if (run?.tries !== 1 && run?.state !== "failed") return
  const facts = { level: "warn", message: `search ${kind} ${run.state === "failed" ? "given up" : "delayed"}`, reason }
  container.resolve(ContainerRegistrationKeys.LOGGER).warn(JSON.stringify(facts))
}
