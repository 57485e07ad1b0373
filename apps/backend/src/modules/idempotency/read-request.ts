import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"
import { isAbandoned } from "./owner"
import type { KeptAnswer, KeyedRequest } from "./request"

/** What is known of a key that somebody else has taken. */
export type KnownRequest =
  | { state: "done"; answer: KeptAnswer }
  | { state: "running" }
  /** Its worker is gone and nobody can tell from here how far it came. */
  | { state: "abandoned" }
  | { state: "other_body" }

interface Row {
  state: "in_progress" | "done"
  body_hash: string
  lapsed: boolean
  response_status: number | null
  response_type: string | null
  response_body: string | null
}

const text = `
  select state, body_hash, state = 'in_progress' and ${isAbandoned("k")} as lapsed, response_status, response_type, response_body
  from request_key k where actor = ? and route = ? and key = ? and deleted_at is null`

/** Reads the key's row; null when it is free. */
export async function readRequest(pg: Knex, request: KeyedRequest): Promise<KnownRequest | null> {
  const [row] = await sql<Row>(pg, text, [request.actor, request.route, request.key])
  if (!row) return null
  if (row.body_hash !== request.body_hash) return { state: "other_body" }
  if (row.state === "in_progress") return { state: row.lapsed ? "abandoned" : "running" }
  const answer = { status: row.response_status ?? 200, type: row.response_type, body: row.response_body }
  return { state: "done", answer }
}
