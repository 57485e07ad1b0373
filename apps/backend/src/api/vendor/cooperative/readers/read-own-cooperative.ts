import { deliveryTableSchema, type VendorCooperative } from "@cho-htx/contracts"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../../../lib/refusal"
import { pgOf, sql } from "../../../../lib/sql"
import { defaultDelivery } from "../../../../workflows/cooperative/default-delivery"
import { cooperativeMessages } from "../../../../workflows/cooperative/messages"
import { statusReasonSql } from "../../../../workflows/member/read-me"
import { factsOf, papersColumns, type StoredPapers } from "../../../../workflows/registration/stored-papers"

type Row = StoredPapers &
  Pick<
    VendorCooperative,
    | "id"
    | "handle"
    | "initials"
    | "phone"
    | "email"
    | "tagline"
    | "story"
    | "logo_url"
    | "status"
    | "status_reason"
    | "admitted"
    | "change_request"
  > & { delivery: unknown; documents: number }

const request = `
  select json_build_object('id', id, 'state', state, 'before', before, 'after', after, 'reason', reason,
    'created_at', to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'decided_at', to_char(decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  from cooperative_change_request r where r.cooperative_id = c.id and r.state <> 'withdrawn' and r.deleted_at is null
  order by r.state = 'open' desc, r.created_at desc limit 1`

const readSql = `
  select c.id, handle, initials, ${papersColumns}, phone, email, tagline, story, logo_url, status, delivery,
    ${statusReasonSql} as status_reason, verified_at is not null as admitted, (${request}) as change_request,
    (select count(*)::int from cooperative_document d where d.cooperative_id = c.id and d.deleted_at is null) as documents
  from cooperative c where c.id = ? and c.deleted_at is null`

/** A cooperative as its members see it; who may not know the bank account gets null for it. */
export async function readOwnCooperative(
  scope: MedusaContainer,
  id: string,
  seesBank: boolean,
): Promise<VendorCooperative> {
  const [row] = await sql<Row>(pgOf(scope), readSql, [id])
  if (!row) throw new Refusal("not_found", cooperativeMessages.notFound)
  const facts = factsOf(row)
  const commune = findCommune(row.commune_code)
  const delivery = deliveryTableSchema.safeParse(row.delivery)
  return {
    ...facts,
    bank: seesBank ? facts.bank : null,
    id: row.id,
    handle: row.handle,
    initials: row.initials,
    commune: {
      code: row.commune_code,
      name: commune?.name ?? row.commune_code,
      province_name: commune?.province_name ?? "",
    },
    phone: row.phone,
    email: row.email,
    tagline: row.tagline,
    story: row.story,
    logo_url: row.logo_url,
    delivery: delivery.data ?? defaultDelivery,
    status: row.status,
    status_reason: row.status_reason,
    admitted: row.admitted,
    missing: row.status === "draft" ? missingOf(facts.bank !== null, row.documents > 0) : [],
    change_request: seesBank ? row.change_request : null,
  }
}

const missingOf = (bank: boolean, documents: boolean): VendorCooperative["missing"] => [
  ...(bank ? [] : (["bank"] as const)),
  ...(documents ? [] : (["documents"] as const)),
]
