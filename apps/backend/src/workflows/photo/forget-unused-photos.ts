import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { pgOf, sql } from "../../lib/sql"

/** Uploads forgotten in one run; the rest follow in the next. */
const BATCH = 200

/** Deletes uploads nobody has used within a day, finished or not, with their bytes and files. Answers how many. */
export async function forgetUnusedPhotos(scope: MedusaContainer): Promise<number> {
  const gone = await sql<{ file_keys: string[] | null }>(
    pgOf(scope),
    `with old as (select id from photo where attached_at is null and deleted_at is null and created_at < now() - interval '24 hours'
      order by created_at limit ${BATCH} for update skip locked),
    chunks as (delete from photo_chunk where photo_id in (select id from old))
    update photo p set deleted_at = now() from old where p.id = old.id returning p.file_keys`,
  )
  const keys = gone.flatMap(({ file_keys }) => file_keys ?? [])
  if (keys.length > 0) await scope.resolve(Modules.FILE).deleteFiles(keys)
  return gone.length
}
