import type { CallOptions } from "../../../harness/http.js"
import type { Side } from "./side.js"

export type Role = "owner" | "manager" | "packer"

/** What is sent along: JSON, or another body with its headers. */
export type Sent = Pick<CallOptions, "json" | "raw" | "headers"> & {
  /** Query string, without "?". */
  query?: string
}

/** One route and verb of /vendor, and how to knock at it. */
export interface Entry {
  /** Who may; everybody else gets 403. */
  roles: readonly Role[]
  /** Why anybody may, without signing in; then `roles` is ignored. */
  public?: string
  /** Whether it changes something: a cooperative that is not active gets 403. */
  write: boolean
  /** A request that is valid for `mine`, apart from the path, whose `[order_id]` becomes `mine.ids.order_id`. */
  send?: (mine: Side) => Sent
  /**
   * Valid requests of `mine` with ids (or file names) of `other` in body, query or filters: each must answer 404, or 400 where an id that
   * nothing has answers that. Say every place where an id can stand; the path is tried without being said. `ids` stand in the path instead
   * of mine, where a thing in another state is needed.
   */
  foreign?: (mine: Side, other: Side) => (Sent & { status?: 400; ids?: Record<string, string | undefined> })[]
  /** It ends the caller's session, so it is sent with a fresh one. */
  signsOut?: boolean
}

/** The routes of one resource: a file in `entries/`, named in `entries/index.ts`. */
export interface Resource {
  /** By route as the file tree says it: "POST /vendor/orders/[order_id]/pack". */
  entries: Record<string, Entry>
  /** Makes what the paths name, for one cooperative, and answers its ids by parameter: `{ lot_id: "lot_…" }`. */
  prepare?: (side: Side) => Promise<Record<string, string>>
}

export const everybody = ["owner", "manager", "packer"] as const
export const managers = ["owner", "manager"] as const
export const owners = ["owner"] as const
