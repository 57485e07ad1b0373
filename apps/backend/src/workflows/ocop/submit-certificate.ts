import { createHash } from "node:crypto"
import type { CreateVendorCertificateBody } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { entityId } from "../../lib/entity-id"
import { Refusal, refuseField } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { vietnamDay } from "../../lib/vietnam-day"
import { checkSubmission } from "./check-submission"
import { submissionMessages as words } from "./submission-messages"

export interface SubmitCertificate {
  cooperative_id: string
  /** "member:<id>". */
  actor: string
  request_key?: string | null
  body: CreateVendorCertificateBody
}

const CRITERIA = "QĐ 148/QĐ-TTg 2023"

const idOf = (key: string | null | undefined) =>
  key ? `ocop_${createHash("sha256").update(key).digest("hex").slice(0, 26).toUpperCase()}` : entityId("ocop")

/**
 * Takes in a certificate for one product of the cooperative: pending, so no star shows before staff have verified it. One transaction with its
 * link, its files and its audit entry; a repeated id or key answers the first. Answers its id. Throws NOT_FOUND for others' product or files, and
 * when the id the caller chose is somebody else's.
 */
export async function submitCertificate(scope: MedusaContainer, input: SubmitCertificate): Promise<string> {
  const expires_on = checkSubmission(input.body, vietnamDay())
  const id = input.body.id ?? idOf(input.request_key)
  await pgOf(scope).transaction(async (trx) => {
    await takeProduct(trx, input)
    if (await isKnown(trx, input, id)) return
    await refuseKnown(trx, input.body)
    await takeFiles(trx, input, id)
    await write(trx, input, id, expires_on)
  })
  return id
}

/** Locks the product, so that the same paper sent twice at once is taken once. */
async function takeProduct(trx: Knex.Transaction, { cooperative_id, body }: SubmitCertificate): Promise<void> {
  const [product] = await sql(
    trx,
    `select 1 from product p join cooperative_product cp on cp.product_id = p.id and cp.deleted_at is null
      where p.id = ? and cp.cooperative_id = ? and p.deleted_at is null for update of p`,
    [body.product_id, cooperative_id],
  )
  const message = words.productNotFound
  if (!product) throw new Refusal("not_found", message, [{ path: "product_id", message }])
}

/** Whether the cooperative has sent this one before. Throws NOT_FOUND when the id is another's, or was one that is gone. */
async function isKnown(trx: Knex.Transaction, { cooperative_id }: SubmitCertificate, id: string): Promise<boolean> {
  const [known] = await sql<{ own: boolean }>(
    trx,
    `select c.deleted_at is null and exists (select 1 from certificate_product l
        join cooperative_product cp on cp.product_id = l.product_id and cp.deleted_at is null
        where l.certificate_id = c.id and l.deleted_at is null and cp.cooperative_id = ?) as own
      from certificate c where c.id = ?`,
    [cooperative_id, id],
  )
  if (known && !known.own) throw new Refusal("not_found", words.notFound)
  return known !== undefined
}

async function refuseKnown(trx: Knex.Transaction, { product_id, decision_number }: CreateVendorCertificateBody) {
  const [same] = await sql(
    trx,
    `select 1 from certificate c join certificate_product l on l.certificate_id = c.id and l.deleted_at is null
      where l.product_id = ? and lower(c.decision_number) = lower(?) and c.status <> 'revoked' and c.deleted_at is null`,
    [product_id, decision_number],
  )
  if (same) throw refuseField("decision_number", words.known(decision_number))
}

async function takeFiles(trx: Knex.Transaction, { cooperative_id, body }: SubmitCertificate, id: string) {
  const files = await sql<{ id: string; status: string }>(
    trx,
    `select id, status from photo where id = any(?) and cooperative_id = ? and purpose = 'certificate' and certificate_id is null
      and deleted_at is null for update`,
    [body.file_ids, cooperative_id],
  )
  const message = words.fileNotFound
  // All of them at once: the phone sends again what the market has forgotten.
  const lost = body.file_ids.flatMap((fileId, index) =>
    files.some((row) => row.id === fileId) ? [] : [{ path: `file_ids.${index}`, message }],
  )
  if (lost.length > 0) throw new Refusal("not_found", message, lost)
  body.file_ids.forEach((fileId, index) => {
    if (files.some((row) => row.id === fileId && row.status !== "ready"))
      throw refuseField(`file_ids.${index}`, words.fileNotReady)
  })
  await sql(trx, "update photo set certificate_id = ?, attached_at = now() where id = any(?)", [id, body.file_ids])
}

async function write(trx: Knex.Transaction, { actor, body }: SubmitCertificate, id: string, expiresOn: string) {
  const { group, stars, points, decision_number, decision_date, issuer, product_id } = body
  const made = await sql(
    trx,
    `with made as (
      insert into certificate (id, "group", stars, points, criteria_version, decision_number, decision_date, issuer, expires_on, status)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending') on conflict (id) do nothing returning id
    ), linked as (
      insert into certificate_product (id, certificate_id, product_id) select ?, id, ? from made
    )
    insert into audit_entry (id, actor, action, entity, entity_id, after)
    select ?, ?, 'certificate.submit', 'certificate', id, ?::jsonb from made returning id`,
    [
      ...[id, group, stars, points ?? null, CRITERIA, decision_number, decision_date, issuer, expiresOn],
      ...[entityId("certprod"), product_id, entityId("audit"), actor],
      JSON.stringify({ status: "pending", stars, decision_number, product_id }),
    ],
  )
  // Somebody else took the id in this very moment.
  if (made.length === 0) throw new Refusal("not_found", words.notFound)
}
