import { type DocumentKind, documentMaxBytes, documentMaxCount, type VendorDocument } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { entityId } from "../../lib/entity-id"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { writeAudit } from "../staff/write-audit"
import { fileTypeOf } from "./file-type"
import { lockOwn } from "./lock-own"
import { registrationMessages as words } from "./messages"
import { touchCooperative } from "./touch-cooperative"

export interface NewDocument {
  cooperative_id: string
  actor: string
  kind: DocumentKind
  name: string
  bytes: Buffer
  request_key: string | null
}

/** A folder whose name begins with a dot is served by no static server; beside a bucket the reverse proxy keeps it closed. */
const FOLDER = ".private/papers"
const extensions = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "application/pdf": "pdf" }

export const documentColumns = "id, kind, name, content_type, size::int as size, created_at"
const known = `select ${documentColumns} from cooperative_document where request_key = ? and deleted_at is null`
/** An admitted cooperative cannot remove what the alliance has: of it, the papers of the last year count. */
const count = `
  select count(*)::int as count, bool_or(c.verified_at is not null) as admitted from cooperative_document d join cooperative c on c.id = d.cooperative_id
  where d.cooperative_id = ? and d.deleted_at is null and (c.verified_at is null or d.created_at > now() - interval '1 year')`
const insert = `
  insert into cooperative_document (id, cooperative_id, kind, name, content_type, size, file_key, uploaded_by, request_key)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning ${documentColumns}`

/**
 * Keeps a paper of a cooperative where only its members and staff are given it. Throws INVALID_DATA for a file that is no JPEG, PNG, WebP or
 * PDF by its first bytes, is empty or larger than 8 MB; 401 and 403 as `lockOwn` says; NOT_ALLOWED beyond twenty papers.
 */
export async function addDocument(scope: MedusaContainer, input: NewDocument): Promise<VendorDocument> {
  const { bytes, cooperative_id, actor, kind, request_key } = input
  if (bytes.length === 0) throw new Refusal("invalid_data", words.documentEmpty)
  if (bytes.length > documentMaxBytes) throw new Refusal("invalid_data", words.documentTooLarge)
  const type = fileTypeOf(bytes)
  if (!type) throw new Refusal("invalid_data", words.documentKind)
  const pg = pgOf(scope)
  const files = scope.resolve(Modules.FILE)
  const id = entityId("coopdoc")
  return pg.transaction(async (trx) => {
    await lockOwn(trx, input)
    const [same] = request_key ? await sql<VendorDocument>(trx, known, [request_key]) : []
    if (same) return same
    const [has] = await sql<{ count: number; admitted: boolean | null }>(trx, count, [cooperative_id])
    if ((has?.count ?? 0) >= documentMaxCount) {
      const sentence = has?.admitted ? words.documentTooManyOfYear : words.documentTooMany
      throw new Refusal("not_allowed", sentence(documentMaxCount))
    }
    const file = await files.createFiles({
      filename: `${FOLDER}/${id}.${extensions[type]}`,
      mimeType: type,
      content: bytes.toString("base64"),
      access: "private",
    })
    const name = input.name.replaceAll(/[\p{Cc}\p{Cf}/\\]/gu, " ").trim() || kind
    await touchCooperative(trx, cooperative_id)
    const row = [id, cooperative_id, kind, name, type, bytes.length, file.id, actor, request_key]
    const [document] = await sql<VendorDocument>(trx, insert, row)
    await writeAudit(trx, {
      actor,
      action: "cooperative.document.add",
      entity: "cooperative",
      entity_id: cooperative_id,
      after: { document_id: id, kind },
    })
    if (!document) throw new Error("The document was not written")
    return document
  })
}
