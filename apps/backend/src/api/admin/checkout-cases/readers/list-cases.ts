import type { AdminCaseListQuery, AdminCaseListResponse } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Refusal } from "../../../../lib/refusal"
import { messages } from "../../_http/messages"
import { where } from "../../_sql/where"
import { caseKeySql, selectCases } from "./case-row"

const shape = /^[01][0-9]{20}ccase_[0-9A-Za-z]{10,40}$/

function readCursor(cursor: string): string {
  const key = Buffer.from(cursor, "base64url").toString("utf8")
  if (!shape.test(key)) throw new Refusal("invalid_data", messages.staleCursor)
  return key
}

/** One page of cases by key: pages stay put while new cases come in. Cases are few, and the open ones are read by index. */
export async function listCases(pg: Knex, query: AdminCaseListQuery): Promise<Omit<AdminCaseListResponse, "health">> {
  const filter = where(
    ["c.deleted_at is null"],
    query.state && ["c.state = ?", query.state],
    query.kind && ["c.kind = ?", query.kind],
    query.cursor && [`${caseKeySql} > ?`, readCursor(query.cursor)],
  )
  const found = await selectCases(pg, filter, query.limit + 1)
  const page = found.slice(0, query.limit)
  const last = page.at(-1)
  const more = found.length > query.limit && last ? Buffer.from(last.key).toString("base64url") : null
  return { checkout_cases: page.map(({ item }) => item), limit: query.limit, next_cursor: more }
}
