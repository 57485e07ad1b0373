import { randomFillSync } from "node:crypto"
import { factory } from "ulid"

/** Random bytes fetched at once: Medusa's generateEntityId asks the system for each of an id's 16 characters, a sixth of a completion. */
const pool = Buffer.alloc(4096)
let used = pool.length

function random(): number {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const byte = pool.readUInt8(used)
  used += 1
  return byte / 256
}

const ulid = factory(random)

/** A fresh id as Medusa makes them: prefix, underscore, ULID of now with 80 random bits from the system's source. */
export const entityId = (prefix: string): string => `${prefix}_${ulid()}`
