import { z } from "zod"
import { instantSchema, saidSchema } from "./common.js"
import { cooperativeStatuses, deliveryTableSchema, legalForms } from "./cooperative.js"
import { communeCodeSchema } from "./place.js"
import { memberPasswordSchema, sessionKindSchema } from "./vendor-session.js"

/** 10 digits with their check digit, "-NNN" for a branch, however they are spaced: what is wrong says `readTaxCode` of @cho-htx/vietnam. */
export const taxCodeSchema = z.string().trim().min(1).max(30)

/** Where money is paid out to. */
export const bankAccountSchema = z
  .object({
    /** Six digits that name a bank in transfers (Napas BIN); the list is `banks` of @cho-htx/vietnam. */
    bin: z.string().regex(/^\d{6}$/),
    number: z
      .string()
      .trim()
      .regex(/^[0-9A-Za-z]{6,19}$/),
    /** Kept in capitals without accents, as banks write it. */
    holder: z.string().trim().min(2).max(80),
  })
  .strict()
export type BankAccount = z.infer<typeof bankAccountSchema>

const papers = {
  /** "Hợp tác xã Nông nghiệp Đồng Gió" */
  name: z.string().trim().min(3).max(160),
  /** "HTX Đồng Gió"; made from the name when left out. */
  short_name: z.string().trim().min(2).max(80),
  legal_form: z.enum(legalForms),
  /** Registration code = tax code. */
  registration_code: taxCodeSchema,
  /** What it makes, in a few words; a general word when left out. */
  sector: z.string().trim().min(2).max(80),
  address_line: z.string().trim().min(3).max(160),
  commune_code: communeCodeSchema,
  representative: z.string().trim().min(2).max(80),
  phone: z.string().trim().min(8).max(30),
  email: z.email().max(120).nullable(),
  bank: bankAccountSchema,
}

/** POST /vendor/registrations: a new cooperative as a draft, its owner, and a session of theirs. Papers and submitting come after. */
export const registrationSchema = z
  .object({
    ...papers,
    short_name: papers.short_name.optional(),
    legal_form: papers.legal_form.default("htx"),
    sector: papers.sector.optional(),
    /** Optional: without it the password is reset through the alliance. */
    email: papers.email.optional(),
    /** Name of the person who registers; the representative's when left out. */
    member_name: z.string().trim().min(2).max(80).optional(),
    /** Their phone for signing in; the cooperative's when left out. Must be a mobile number. */
    member_phone: papers.phone.optional(),
    password: memberPasswordSchema,
    as: sessionKindSchema,
  })
  .strict()
export type RegistrationBody = z.infer<typeof registrationSchema>
/** As it is sent, with the defaults left out. */
export type RegistrationInput = z.input<typeof registrationSchema>

export const documentKinds = ["registration", "tax", "bank", "identity", "other"] as const
export type DocumentKind = (typeof documentKinds)[number]
export const documentTypes = ["image/jpeg", "image/png", "image/webp", "application/pdf"] as const
/** 8 MB. */
export const documentMaxBytes = 8 * 1024 * 1024
/** Papers of one cooperative. */
export const documentMaxCount = 20

/**
 * POST /vendor/documents?kind=…&name=…: the body is the file itself (JPEG, PNG, WebP or PDF, at most 8 MB), as `fetch(url, { body: file })`
 * sends it, with the file's content-type.
 */
export const documentUploadQuerySchema = z
  .object({ kind: z.enum(documentKinds), name: z.string().trim().min(1).max(120) })
  .strict()
export type DocumentUploadQuery = z.infer<typeof documentUploadQuerySchema>

/** A paper; the file itself is at GET /vendor/documents/:id/file, for members only. */
export const vendorDocumentSchema = z.object({
  id: z.string(),
  kind: z.enum(documentKinds),
  name: z.string(),
  content_type: z.enum(documentTypes),
  /** Bytes. */
  size: z.number().int(),
  created_at: instantSchema,
})
export type VendorDocument = z.infer<typeof vendorDocumentSchema>
export const documentResponseSchema = z.object({ document: vendorDocumentSchema })
export type DocumentResponse = z.infer<typeof documentResponseSchema>
/** GET /vendor/documents: oldest first, at most 20. */
export const documentListResponseSchema = z.object({ documents: z.array(vendorDocumentSchema) })
export type DocumentListResponse = z.infer<typeof documentListResponseSchema>

/** What only the alliance may change once a cooperative is admitted. */
export const guardedFields = [
  "name",
  "short_name",
  "legal_form",
  "registration_code",
  "sector",
  "address_line",
  "commune_code",
  "representative",
  "bank",
] as const
export type GuardedField = (typeof guardedFields)[number]

/** What an admitted cooperative changes at once, as a person saw it before they changed it. */
const seenFactsSchema = z
  .object({
    phone: z.string().max(30),
    email: z.string().max(120).nullable(),
    tagline: z.string().max(160).nullable(),
    story: z.string().max(4000).nullable(),
    delivery: deliveryTableSchema,
  })
  .partial()
  .strict()

/**
 * POST /vendor/cooperative: fields left out stay. As a draft everything changes at once; once active, phone, e-mail, words and delivery
 * change at once and the guarded fields become a change request. The bank account is the owner's alone. With `seen`, a field that says something else by
 * now is refused (409) instead of written over.
 */
export const changeCooperativeSchema = z
  .object({
    ...papers,
    tagline: z.string().trim().max(160).nullable(),
    story: z.string().trim().max(4000).nullable(),
    delivery: deliveryTableSchema,
    seen: seenFactsSchema,
  })
  .partial()
  .strict()
export type ChangeCooperativeBody = z.infer<typeof changeCooperativeSchema>

/** Guarded fields as they are, or as they shall be. */
export const guardedFactsSchema = z.object({
  name: papers.name,
  short_name: papers.short_name,
  legal_form: papers.legal_form,
  registration_code: papers.registration_code,
  sector: papers.sector,
  address_line: papers.address_line,
  commune_code: papers.commune_code,
  representative: papers.representative,
  bank: bankAccountSchema.nullable(),
})
export type GuardedFacts = z.infer<typeof guardedFactsSchema>

/** What a cooperative has asked to have changed; at most one is open at a time, and asking again adds to it. */
export const cooperativeChangeRequestSchema = z.object({
  id: z.string(),
  state: z.enum(["open", "approved", "rejected", "withdrawn"]),
  before: guardedFactsSchema.partial(),
  after: guardedFactsSchema.partial(),
  /** The alliance's, when it said no. */
  reason: saidSchema.nullable(),
  created_at: instantSchema,
  decided_at: instantSchema.nullable(),
})
export type CooperativeChangeRequest = z.infer<typeof cooperativeChangeRequestSchema>

/** GET /vendor/cooperative. */
export const vendorCooperativeSchema = guardedFactsSchema.extend({
  id: z.string(),
  handle: z.string(),
  initials: z.string(),
  commune: z.object({ code: z.string(), name: z.string(), province_name: z.string() }),
  phone: z.string(),
  email: z.string().nullable(),
  tagline: z.string().nullable(),
  story: z.string().nullable(),
  logo_url: z.string().nullable(),
  delivery: deliveryTableSchema,
  status: z.enum(cooperativeStatuses),
  status_reason: saidSchema.nullable(),
  admitted: z.boolean(),
  /** What still keeps it from being submitted, e.g. "bank", "documents"; empty when nothing does. */
  missing: z.array(z.enum(["bank", "documents"])),
  /** The open request, else the last decided one; null when there was none. */
  change_request: cooperativeChangeRequestSchema.nullable(),
})
export type VendorCooperative = z.infer<typeof vendorCooperativeSchema>
export const vendorCooperativeResponseSchema = z.object({ cooperative: vendorCooperativeSchema })
export type VendorCooperativeResponse = z.infer<typeof vendorCooperativeResponseSchema>
