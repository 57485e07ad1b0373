import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { registrationMessages } from "./messages"

interface StoredFile {
  name: string
  content_type: string
  bytes: Buffer
}

const find = `
  select name, content_type, file_key from cooperative_document where id = ? and cooperative_id = ? and deleted_at is null`

/** The file of a cooperative's paper. Throws NOT_FOUND for one that is not this cooperative's. */
export async function readDocument(scope: MedusaContainer, id: string, cooperativeId: string): Promise<StoredFile> {
  const [row] = await sql<Omit<StoredFile, "bytes"> & { file_key: string }>(pgOf(scope), find, [id, cooperativeId])
  if (!row) throw new Refusal("not_found", registrationMessages.documentNotFound)
  const { file_key, ...facts } = row
  return { ...facts, bytes: await scope.resolve(Modules.FILE).getAsBuffer(file_key) }
}
