import type { VendorPhoto } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { convertPhoto } from "./convert-photo"
import { photoMessages as words } from "./messages"
import { oneAtATime } from "./one-at-a-time"
import { type PhotoRow, readPhoto, viewPhoto } from "./photo-row"
import { sniff } from "./sniff"
import { type NewFile, type StoredFile, storeFiles } from "./store-files"

/** Pixels of the longer side of a certificate: its small print must be legible. */
const CERTIFICATE_SIDE = 2000

interface Made {
  files: NewFile[]
  type: string
  width: number | null
  height: number | null
}

async function makeFiles({ purpose, type }: PhotoRow, bytes: Buffer): Promise<Made> {
  if (purpose === "certificate" && type === "application/pdf") return pdfFile(bytes)
  const access = purpose === "product" ? "public" : "private"
  const { large, small, width, height } = await convertPhoto(
    bytes,
    purpose === "product" ? undefined : CERTIFICATE_SIDE,
  )
  const file = (suffix: string, content: Buffer): NewFile => ({ suffix, content, mimeType: "image/webp", access })
  const files = [file("w1200.webp", large), ...(purpose === "product" ? [file("w640.webp", small)] : [])]
  return { files, type: "image/webp", width, height }
}

/** A PDF cannot be made anew: it is kept as it is, read by staff only, and sent as a download. */
function pdfFile(bytes: Buffer): Made {
  const ends = bytes.subarray(-2048).includes("%%EOF")
  if (sniff(bytes) !== "pdf" || !ends) throw new Refusal("invalid_data", words.notPdf)
  const file: NewFile = { suffix: "giay.pdf", content: bytes, mimeType: "application/pdf", access: "private" }
  return { files: [file], type: "application/pdf", width: null, height: null }
}

/**
 * All bytes are here: makes the files and marks the upload ready; again, it answers the same. Throws CONFLICT with the next offset when
 * bytes are missing, INVALID_DATA in words for what is no photo; then nothing of it is left.
 */
export async function finishPhoto(
  scope: MedusaContainer,
  { photo_id, cooperative_id }: { photo_id: string; cooperative_id: string },
): Promise<VendorPhoto> {
  const pg = pgOf(scope)
  const photo = await readPhoto(pg, cooperative_id, photo_id)
  if (photo.status === "ready") return viewPhoto(photo)
  const { received, bytes } = photo
  if (received < bytes)
    throw new Refusal("conflict", words.incomplete(received, bytes), [{ path: "offset", message: String(received) }])
  const made = await oneAtATime(() => makeOnce(scope, photo, cooperative_id))
  if (!made) return viewPhoto(await readPhoto(pg, cooperative_id, photo_id))
  const stored = await storeFiles(scope, made.files)
  if (!(await keep(scope, photo, made, stored)))
    await scope.resolve(Modules.FILE).deleteFiles(stored.map(({ key }) => key))
  return viewPhoto(await readPhoto(pg, cooperative_id, photo_id))
}

/** Makes the files of an upload whose turn it is: its bytes are in memory from here on only. Null when a twin was faster. */
async function makeOnce(scope: MedusaContainer, { id }: PhotoRow, cooperativeId: string): Promise<Made | null> {
  const pg = pgOf(scope)
  const chunks = await sql<{ data: string }>(pg, "select data from photo_chunk where photo_id = ? order by start", [id])
  // In this order: a twin that finishes in between has deleted the bytes and marked the upload ready at once.
  const photo = await readPhoto(pg, cooperativeId, id)
  if (photo.status === "ready") return null
  const bytes = Buffer.concat(chunks.map(({ data }) => Buffer.from(data, "base64")))
  return makeFiles(photo, bytes).catch(async (error: unknown) => {
    if (error instanceof Refusal) await forget(scope, id)
    throw error
  })
}

/** False when a twin was faster. */
async function keep(scope: MedusaContainer, photo: PhotoRow, made: Made, stored: StoredFile[]): Promise<boolean> {
  const [large, small] = photo.purpose === "product" ? stored : []
  const rows = await sql(
    pgOf(scope),
    `with kept as (update photo set status = 'ready', stored_type = ?, url = ?, thumbnail_url = ?, width = ?, height = ?, file_keys = ?, updated_at = now()
      where id = ? and status = 'uploading' and deleted_at is null returning id),
    gone as (delete from photo_chunk where photo_id in (select id from kept))
    select id from kept`,
    [
      ...[made.type, large?.url ?? null, small?.url ?? null, made.width, made.height],
      ...[stored.map(({ key }) => key), photo.id],
    ],
  )
  return rows.length > 0
}

const forget = (scope: MedusaContainer, id: string) =>
  sql(
    pgOf(scope),
    `with gone as (delete from photo_chunk where photo_id = ?) update photo set deleted_at = now() where id = ? and status = 'uploading'`,
    [id, id],
  )
