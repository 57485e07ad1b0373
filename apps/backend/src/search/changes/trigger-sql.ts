import { changeSources, stockCrossing, stockRow } from "./sources"

type Event = "insert" | "update" | "delete"

const tables: Record<Event, string> = {
  insert: "new table as changed",
  update: "old table as before new table as changed",
  delete: "old table as changed",
}

/**
 * A mark is a plain new row, so writers never wait for one another. A bulk load that rebuilds the index afterwards may
 * `set local cho_htx.skip_search_marks = 'on'`.
 */
function functionSql(name: string, products: string): string {
  return `create or replace function ${name}() returns trigger language plpgsql as $body$
begin
  if coalesce(current_setting('cho_htx.skip_search_marks', true), '') <> 'on' then
    insert into search_change (product_id) select distinct touched.id from (${products}) as touched(id) where touched.id is not null;
  end if;
  return null;
end $body$`
}

function triggerSql(table: string, event: Event, name: string): string {
  const trigger = `search_change_${event}`
  return `drop trigger if exists ${trigger} on ${table};
create trigger ${trigger} after ${event} on ${table} referencing ${tables[event]} for each statement execute function ${name}()`
}

function sourceSql(table: string, products: string): string[] {
  const name = `search_mark_${table}`
  const events: Event[] = ["insert", "update", "delete"]
  return [functionSql(name, products), ...events.map((event) => triggerSql(table, event, name))]
}

const changeTable = `create table if not exists search_change (seq bigserial primary key, product_id text not null,
  marked_at timestamptz not null default now(), done_at timestamptz);
create index if not exists search_change_open on search_change (seq) where done_at is null;
create index if not exists search_change_marked on search_change (marked_at)`

/** Everything that makes changes leave marks; may be run again at any time. */
export const installSql: string = [
  changeTable,
  ...Object.entries(changeSources).flatMap(([table, products]) => sourceSql(table, products)),
  functionSql("search_mark_stock", stockCrossing),
  functionSql("search_mark_stock_row", stockRow),
  triggerSql("inventory_level", "update", "search_mark_stock"),
  triggerSql("inventory_level", "insert", "search_mark_stock_row"),
  triggerSql("inventory_level", "delete", "search_mark_stock_row"),
].join(";\n")
