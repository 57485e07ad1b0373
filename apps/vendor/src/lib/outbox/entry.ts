import type { ParcelState } from "@cho-htx/contracts"

/** What the server said to a write it would not do. */
export interface EntryRefusal {
  /** HTTP status; 0 when the thing had changed before anything was sent. */
  status: number
  /** The server's sentence, when it had one. */
  message: string | null
  /** The field of the body it belongs to, when the server said so. */
  path?: string | undefined
}

/** A number is counted on, or replaced. */
export interface Effect {
  kind: "add" | "set"
  amount: number
  /** With "add": the number it made of what the person saw. Once the market has done it, the news may or may not hold it already. */
  after?: number
}

/** One intention of a person, waiting to reach the server; kept in IndexedDB until it has. */
export interface OutboxEntry {
  /** Also the Idempotency-Key, made once: however often it is sent, it counts once. */
  id: string
  member_id: string
  /** What it changes, e.g. "order:order_01…": writes of one entity are sent in the order they were made. */
  entity: string
  /** Grows with every entry of this phone, over all tabs (milliseconds, made unique). */
  order: number
  /** Not sent while anything of these entities waits: it names what they make. */
  after?: string[]
  path: string
  /** How it is sent; POST when nothing is said. */
  method?: "DELETE"
  body: unknown
  /** Uploads of this phone that go with it: it leaves once the market has them all. */
  files?: string[]
  /** What it makes of the number shown on this phone while it waits; absent for steps of orders. Of a lot it is the version. */
  effect?: Effect
  /** For the person: which deed on what, in words made when it is shown. */
  deed: string
  subject: string
  /** The state of the order the person acted on, or the stock, price or version of the lot they saw; null when it does not matter. */
  seen: ParcelState | number | null
  /** How often it has been on the way; above 0 it may have arrived although no answer came. */
  attempts: number
  /** How often it was in vain asked how the thing stands, before anything was sent. */
  looks?: number
  /** Not sent again before this time (milliseconds). */
  retry_at: number
  /** Set when a person must decide; nothing of the same entity is sent before that. */
  refusal: EntryRefusal | null
}
