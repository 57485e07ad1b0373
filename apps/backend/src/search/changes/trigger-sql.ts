import { changeSources, stockCrossing, stockRow } from "./sources"
import { tables } from "./tables"

type Event = "insert" | "update" | "delete"
const events: Event[] = ["insert", "update", "delete"]

const transition: Record<Event, string> = {
  insert: "new table as changed",
  update: "old table as before new table as changed",
  delete: "old table as changed",
}

const insertSql = (products: string) =>
  `insert into search_change (product_id) select distinct touched.id from (${products}) as touched(id) where touched.id is not null`

/**
 * A mark is a plain new row, so writers never wait for one another. A bulk load that rebuilds the index afterwards may
 * `set local cho_htx.skip_search_marks = 'on'`. An update marks what its rows belonged to before, too: goods may move.
 */
function functionSql(name: string, products: string, onUpdate: string): string {
  return `create or replace function ${name}() returns trigger language plpgsql as $body$
begin
  if coalesce(current_setting('cho_htx.skip_search_marks', true), '') <> 'on' then
    if tg_op = 'UPDATE' then
      ${insertSql(onUpdate)};
    else
      ${insertSql(products)};
    end if;
  end if;
  return null;
end $body$`
}

function triggerSql(table: string, event: Event, name: string): string {
  const trigger = `search_change_${event}`
  return `drop trigger if exists ${trigger} on ${table};
create trigger ${trigger} after ${event} on ${table} referencing ${transition[event]} for each statement execute function ${name}()`
}

function sourceSql(table: string, products: string): string[] {
  const name = `search_mark_${table}`
  const moved = `${products} union all ${products.replaceAll(/\bchanged\b/g, "before")}`
  return [functionSql(name, products, moved), ...events.map((event) => triggerSql(table, event, name))]
}

/** Everything that makes changes leave marks; may be run again at any time. */
export const installSql: string = [
  ...tables,
  ...Object.entries(changeSources).flatMap(([table, products]) => sourceSql(table, products)),
  functionSql("search_mark_stock", stockRow, stockCrossing),
  ...events.map((event) => triggerSql("inventory_level", event, "search_mark_stock")),
  "drop function if exists search_mark_stock_row",
].join(";\n")
