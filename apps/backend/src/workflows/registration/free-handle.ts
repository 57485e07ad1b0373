import { slugify } from "@cho-htx/vietnam"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"

const find = "select handle from cooperative where (handle = ? or handle like ?) and deleted_at is null limit 1000"

/** A handle nobody has yet: "htx-dong-gio", then "htx-dong-gio-2". In a transaction that holds the lock of registrations. */
export async function freeHandle(trx: Knex.Transaction, shortName: string): Promise<string> {
  const wanted = slugify(shortName).slice(0, 80) || "htx"
  const taken = new Set((await sql<{ handle: string }>(trx, find, [wanted, `${wanted}-%`])).map(({ handle }) => handle))
  let handle = wanted
  for (let number = 2; taken.has(handle); number += 1) handle = `${wanted}-${number}`
  return handle
}
