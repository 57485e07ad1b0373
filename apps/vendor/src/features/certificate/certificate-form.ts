import { type CreateVendorCertificateBody, createVendorCertificateSchema, type OcopGroup } from "@cho-htx/contracts"
import { fill } from "../../lib/i18n/fill"
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

/**
 * The body as the contract wants it, its pages still uploads of this phone, or what is wrong: sentences by field, in the order of the page.
 * `refused` is the place of a page the market would not take, -1 when there is none.
 */
export function readCertificate(
  form: CertificateForm,
  { errors }: CertificateWords,
  refused = -1,
): { ok: true; body: CreateVendorCertificateBody } | { ok: false; faults: Map<string, string> } {
  const { files, points, expires_on, ...rest } = form
  const parsed = createVendorCertificateSchema.safeParse({
    ...rest,
    points: readWhole(points),
    expires_on: expires_on || null,
    file_ids: files,
  })
  const page = refused < 0 ? null : fill(errors.take_anew, { pages: refused + 1 })
  if (parsed.success && page) return { ok: false, faults: new Map([["file_ids", page]]) }
  if (parsed.success) return { ok: true, body: parsed.data }
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
  const faults = fields.flatMap((name): [string, string][] => (wrong.has(name) ? [[name, errors[name]]] : []))
  return { ok: false, faults: new Map(page ? [...faults, ["file_ids", page]] : faults) }
}
