import { type CreateVendorCertificateBody, createVendorCertificateSchema, type OcopGroup } from "@cho-htx/contracts"
import type { CertificateWords } from "../../messages/vi/certificate"
import "../goods/form/no-eval"
import { readWhole } from "../goods/form/read-number"

/** A certificate as it is typed; files are uploads of this phone. */
export interface CertificateForm {
  product_id: string
  stars: number | null
  group: OcopGroup | ""
  points: string
  decision_number: string
  decision_date: string
  issuer: string
  expires_on: string
  files: string[]
}

export const emptyCertificate: CertificateForm = {
  ...{ product_id: "", stars: null, group: "", points: "", decision_number: "", decision_date: "" },
  ...{ issuer: "", expires_on: "", files: [] },
}

/** Most pages of one paper, as the contract has it. */
export const MOST_FILES = 4

const fields = [
  "product_id",
  "stars",
  "group",
  "points",
  "decision_number",
  "decision_date",
  "issuer",
  "expires_on",
  "file_ids",
] as const

/** The body as the contract wants it, or what is wrong: sentences by field, in the order of the page. `ids` are the market's, by upload. */
export function readCertificate(
  form: CertificateForm,
  ids: ReadonlyMap<string, string>,
  { errors }: CertificateWords,
): { ok: true; body: CreateVendorCertificateBody } | { ok: false; faults: Map<string, string> } {
  const { files, points, expires_on, ...rest } = form
  // A page that is still on its way counts as there; its id follows.
  const file_ids = files.map((key) => ids.get(key) ?? key)
  const parsed = createVendorCertificateSchema.safeParse({
    ...rest,
    points: readWhole(points),
    expires_on: expires_on || null,
    file_ids,
  })
  if (parsed.success) return { ok: true, body: parsed.data }
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
  return { ok: false, faults: new Map(fields.filter((name) => wrong.has(name)).map((name) => [name, errors[name]])) }
}
