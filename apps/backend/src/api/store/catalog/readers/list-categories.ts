import type { CategoryCard, CategoryListResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { soldInChannels } from "../../../../lib/sold-in-channels"
import { pgOf, sql } from "../../../../lib/sql"

const statement = `
select c.handle, c.name, coalesce(g.product_count, 0)::int as product_count, g.thumbnail
from product_category c
left join (
  select cp.product_category_id as id, count(*) as product_count, (array_agg(p.thumbnail order by p.created_at, p.id)
    filter (where p.thumbnail is not null))[1] as thumbnail
  from product_category_product cp
  join product p on p.id = cp.product_id and p.status = 'published' and p.deleted_at is null
  join cooperative_product l on l.product_id = p.id and l.deleted_at is null
  join cooperative o on o.id = l.cooperative_id and o.status = 'active' and o.deleted_at is null
  where ${soldInChannels("p")}
  group by cp.product_category_id
) g on g.id = c.id
where c.is_active and not c.is_internal and c.deleted_at is null
order by c.rank, c.name, c.id limit 100`

/** Visible categories in the alliance's order, each with the number of its goods in these sales channels and the picture of one. */
export async function listCategories(scope: MedusaContainer, channels: string[]): Promise<CategoryListResponse> {
  return { categories: await sql<CategoryCard>(pgOf(scope), statement, [channels]) }
}
