import { randomInt } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** "htxk": the space of our advisory locks, so that nobody else's numbers meet ours. */
const SPACE = 0x6874786b
const HIGHEST = 2 ** 31 - 1
/** How often the session says that it lives: no firewall and no time-out of idle sessions cuts it unseen. */
const HEARTBEAT_MS = 20_000
/** After a failure the lease alone counts for so long. */
const TRY_AGAIN_MS = 10_000

/** The database session that dies with the process; knex hands it out beside its pool. */
interface OwnSession {
  query(text: string, values?: readonly unknown[]): Promise<{ rows: { mine?: boolean }[] }>
  on(event: "error" | "end", listener: () => void): unknown
  unref(): void
  end(): Promise<void>
}

const owners = new WeakMap<Knex, Promise<number | null>>()

/**
 * The number under which this process holds an advisory lock in a session of its own: PostgreSQL frees it in the moment the process is
 * gone. Null while no such session can be had, and then a claim lasts as long as its lease.
 */
export function ownerOf(pg: Knex): Promise<number | null> {
  const known = owners.get(pg)
  if (known) return known
  const taken = takeNumber(pg).catch(() => {
    setTimeout(() => owners.delete(pg), TRY_AGAIN_MS).unref()
    return null
  })
  owners.set(pg, taken)
  return taken
}

async function takeNumber(pg: Knex): Promise<number> {
  const session: OwnSession = await pg.client.acquireRawConnection()
  const forget = () => {
    clearInterval(heartbeat)
    owners.delete(pg)
  }
  const heartbeat = setInterval(() => {
    session.query("select 1").catch(() => {
      forget()
      session.end().catch(() => undefined)
    })
  }, HEARTBEAT_MS)
  heartbeat.unref()
  session.on("error", forget)
  session.on("end", forget)
  session.unref()
  for (;;) {
    const number = randomInt(HIGHEST)
    const { rows } = await session.query("select pg_try_advisory_lock($1, $2) as mine", [SPACE, number])
    if (rows[0]?.mine) return number
  }
}

/**
 * SQL: nobody works on the row `k` any longer: its process is gone, or its lease has run out. The look itself is a shared lock of one
 * statement, so that lookers do not take each other for the owner.
 */
export const isAbandoned = (k: string) =>
  `(${k}.locked_until < now() or coalesce(pg_try_advisory_xact_lock_shared(${SPACE}, ${k}.owner), false))`
