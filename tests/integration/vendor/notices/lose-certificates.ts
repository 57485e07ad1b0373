import type { Pool } from "pg"

const certificates = `
  with made as (
    insert into certificate (id, "group", stars, criteria_version, decision_number, decision_date, issuer, status, expires_on, updated_at, expiry_announced_at)
    select id, 'food', 4, '2023', '01/QĐ-UBND', '2024-01-01', 'UBND tỉnh', 'verified', expires_on, now() - changed, now() - announced
    from (values ('ocop_lost', '2999-12-31', interval '5 minutes', null::interval), ('ocop_seeded', '2999-12-31', interval '5 minutes', null),
      ('ocop_over', '2026-01-01', interval '1 year', interval '5 minutes')) v (id, expires_on, changed, announced) returning id
  )
  insert into certificate_product (id, certificate_id, product_id) select id || '_product', id, $1 from made`

const decision = `
  insert into audit_entry (id, actor, action, entity, entity_id, created_at)
  values ('audit_lost', 'user:test', 'certificate.verify', 'certificate', 'ocop_lost', now() - interval '5 minutes')`

/** Certificates of a product whose events reached nobody: one verified, one lapsed; and one that nobody has decided about. */
export async function loseCertificates(pool: Pool, productId: string): Promise<void> {
  await pool.query(certificates, [productId])
  await pool.query(decision)
}
