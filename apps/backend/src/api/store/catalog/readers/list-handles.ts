import type { HandlesResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { soldInChannels } from "../../../../lib/sold-in-channels"
import { pgOf, sql } from "../../../../lib/sql"
import { directory } from "./directory"

/** A sitemap file holds at most this many addresses. */
const most = 50_000

type Entry = { handle: string; updated_at: string }

/** Every page of these sales channels that may be prerendered or listed in the sitemap, newest change first. */
export async function listHandles(scope: MedusaContainer, channels: string[]): Promise<HandlesResponse> {
  const pg = pgOf(scope)
  const [names, products, cooperatives] = await Promise.all([
    directory(scope),
    sql<Entry>(
      pg,
      `select p.handle, p.updated_at from product p join cooperative_product l on l.product_id = p.id and l.deleted_at is null
       join cooperative c on c.id = l.cooperative_id and c.status = 'active' and c.deleted_at is null
       where p.status = 'published' and p.deleted_at is null and ${soldInChannels("p")}
       order by p.updated_at desc, p.id limit ${most}`,
      [channels],
    ),
    sql<Entry>(
      pg,
      `select handle, updated_at from cooperative where status = 'active' and deleted_at is null order by short_name, id limit ${most}`,
    ),
  ])
  return {
    products,
    cooperatives,
    communes: [...names.communes.values()].map(({ slug }) => ({ slug })),
    categories: [...names.categories.keys()].map((handle) => ({ handle })),
  }
}
