import { type AdminCheckoutCase, type CaseResolution, type CheckoutCaseKind, caseResolutions } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readActors } from "../../_sql/actors"
import { rows } from "../../_sql/rows"
import type { Where } from "../../_sql/where"

interface Row extends Omit<AdminCheckoutCase, "resolutions" | "resolved_by"> {
  resolved_by: string | null
  key: string
}

/** Sort key of the list: open before resolved; among the open the oldest first, among the resolved the latest. */
export const caseKeySql = `case when c.state = 'open' then '0' || to_char(c.created_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')
  else '1' || lpad((99999999999999999999 - to_char(c.resolved_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')::numeric)::text, 20, '0') end || c.id`

const columns = `c.id, c.kind, c.subject_id, coalesce(c.detail, '{}') as detail, c.state, c.resolution, c.note, c.resolved_by, c.resolved_at, c.created_at,
  case when g.id is not null then json_build_object('id', g.id, 'code', g.display_code, 'contact_name', g.contact_name, 'phone', g.phone,
    'total', g.total) end as order_group, ${caseKeySql} as key`

function resolutionsOf({ kind, state, detail }: Row): CaseResolution[] {
  if (state === "resolved") return []
  const all: readonly CaseResolution[] = caseResolutions[kind satisfies CheckoutCaseKind]
  return all.filter((resolution) => {
    if (resolution === "place_again") return detail.reason === "expired"
    // Nobody can be asked again for cash: a person hands it over.
    return resolution !== "retry" || detail.reason !== "by_hand"
  })
}

/** Cases that match, in the order of the list, each with its sort key. */
export async function selectCases(
  pg: Knex,
  filter: Where,
  limit: number,
): Promise<{ key: string; item: AdminCheckoutCase }[]> {
  const found = await rows<Row>(
    pg,
    `select ${columns} from checkout_case c left join order_group g on g.id = c.order_group_id and g.deleted_at is null
    where ${filter.sql} order by key limit ?`,
    [...filter.bindings, limit],
  )
  const actorOf = await readActors(
    pg,
    found.flatMap((row) => row.resolved_by ?? []),
  )
  return found.map(({ key, ...row }) => ({
    key,
    item: {
      ...row,
      resolutions: resolutionsOf({ ...row, key }),
      resolved_by: row.resolved_by ? actorOf(row.resolved_by) : null,
    },
  }))
}
