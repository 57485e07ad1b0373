import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Rows } from "./product-rows"

/** Writes a batch in one transaction, one statement a table; rows that are there already stay as they are. */
export async function writeRows(container: MedusaContainer, rows: Rows): Promise<void> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await pg.transaction(async (transaction) => {
    // The search index is rebuilt at the end: no mark for every row.
    await transaction.raw("set local cho_htx.skip_search_marks = 'on'")
    for (const [table, list] of rows) {
      const columns = Object.keys(list[0] ?? {})
        .map((column) => `"${column}"`)
        .join(", ")
      await transaction.raw(
        `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", ?::json)
         on conflict do nothing`,
        [JSON.stringify(list)],
      )
    }
  })
}
