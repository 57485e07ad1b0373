import { fold } from "@cho-htx/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { remember } from "../lib/remember"
import { soldInChannels } from "../lib/sold-in-channels"
import { pgOf, sql } from "../lib/sql"

/** A cooperative that may sell, as lists need it: who, where, and the words it is found by. */
export interface ActiveCooperative {
  id: string
  handle: string
  short_name: string
  commune_code: string
  /** Goods that can be bought in the sales channels asked for. */
  product_count: number
  /** Name and short name without marks. */
  folded: string
}

type Row = Omit<ActiveCooperative, "folded"> & { name: string }

/** More sellers than a province has; beyond it lists would have to page in the database. */
const MOST = 5_000
/** Milliseconds a list may be old: a suspended cooperative is gone within two seconds. */
const FRESH_FOR = 1_000

const statement = `
select c.id, c.handle, c.name, c.short_name, c.commune_code, count(p.id)::int as product_count
from cooperative c
  left join cooperative_product l on l.cooperative_id = c.id and l.deleted_at is null
  left join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
    and ${soldInChannels("p")}
where c.status = 'active' and c.deleted_at is null group by c.id order by c.id limit ?`

const collator = new Intl.Collator("vi")
const kept = remember<ActiveCooperative[]>(FRESH_FOR)

async function read(scope: MedusaContainer, channels: string[]): Promise<ActiveCooperative[]> {
  const rows = await sql<Row>(pgOf(scope), statement, [channels, MOST])
  return rows
    .map(({ name, ...row }) => ({ ...row, folded: fold(`${name} ${row.short_name}`) }))
    .sort((a, b) => collator.compare(a.short_name, b.short_name) || a.id.localeCompare(b.id))
}

/** All active cooperatives by short name in Vietnamese order; read at most once a second for each set of sales channels. */
export const activeCooperatives = (scope: MedusaContainer, channels: string[]): Promise<ActiveCooperative[]> =>
  kept(channels.join(), () => read(scope, channels))
