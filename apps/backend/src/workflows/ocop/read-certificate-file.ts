import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { submissionMessages } from "./submission-messages"

export interface CertificateFile {
  type: string
  bytes: Buffer
}

const fileSql = `
select f.stored_type as type, f.file_keys[1] as key from photo f join certificate c on c.id = f.certificate_id and c.deleted_at is null
where f.id = ? and c.id = ? and f.deleted_at is null and (?::text is null or f.cooperative_id = ?)`

/** One page of a certificate; `cooperative_id` null for staff. Throws NOT_FOUND for others'. */
export async function readCertificateFile(
  scope: MedusaContainer,
  {
    certificate_id,
    file_id,
    cooperative_id,
  }: { certificate_id: string; file_id: string; cooperative_id: string | null },
): Promise<CertificateFile> {
  const [file] = await sql<{ type: string; key: string }>(pgOf(scope), fileSql, [
    ...[file_id, certificate_id, cooperative_id, cooperative_id],
  ])
  if (!file) throw new Refusal("not_found", submissionMessages.fileNotFound)
  return { type: file.type, bytes: await scope.resolve(Modules.FILE).getAsBuffer(file.key) }
}
