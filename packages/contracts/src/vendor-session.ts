import { z } from "zod"
import { instantSchema, saidSchema } from "./common.js"
import { cooperativeStatuses } from "./cooperative.js"

/** What a person may do for their cooperative: everything; everything but people, bank account and closing; parcels only. */
export const memberRoles = ["owner", "manager", "packer"] as const
export type VendorRole = (typeof memberRoles)[number]

/** At least 8 characters; the backend also refuses the commonest ones and the person's own phone number. */
export const memberPasswordSchema = z.string().min(8).max(128)

/** "cookie" sets an HttpOnly cookie and answers `token: null`; "token" sets none and answers a bearer token, for programs. */
export const sessionKindSchema = z.enum(["cookie", "token"]).default("cookie")

/** POST /vendor/session: `identifier` is a phone number however it is typed, or an e-mail address. */
export const signInSchema = z
  .object({
    identifier: z.string().trim().min(3).max(254),
    password: z.string().min(1).max(128),
    as: sessionKindSchema,
  })
  .strict()
export type SignInBody = z.infer<typeof signInSchema>
/** As it is sent, with `as` left out. */
export type SignInInput = z.input<typeof signInSchema>

/** The signed-in person. */
export const sessionMemberSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(memberRoles),
  /** E.164. */
  phone: z.string().nullable(),
  email: z.string().nullable(),
})
export type SessionMember = z.infer<typeof sessionMemberSchema>

/** The cooperative they work for. */
export const sessionCooperativeSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  short_name: z.string(),
  initials: z.string(),
  logo_url: z.string().nullable(),
  status: z.enum(cooperativeStatuses),
  /** Why the alliance sent the papers back, suspended or closed it; null when there is nothing to say. */
  status_reason: saidSchema.nullable(),
  /** True once the alliance has admitted it; a closed cooperative without it was rejected, and may register again. */
  admitted: z.boolean(),
})
export type SessionCooperative = z.infer<typeof sessionCooperativeSchema>

/** GET /vendor/me. */
export const meResponseSchema = z.object({
  member: sessionMemberSchema,
  cooperative: sessionCooperativeSchema,
  /** Id of the session that asks, as in the list of sessions. */
  session_id: z.string(),
})
export type MeResponse = z.infer<typeof meResponseSchema>

/** Answer of everything that signs somebody in: POST /vendor/session, /vendor/registrations and /vendor/invites/:token/accept. */
export const sessionResponseSchema = meResponseSchema.extend({
  /** Bearer token when `as` was "token", else null: the cookie holds it. */
  token: z.string().nullable(),
  expires_at: instantSchema,
})
export type SessionResponse = z.infer<typeof sessionResponseSchema>

/** One place where the person is signed in. */
export const vendorSessionSchema = z.object({
  id: z.string(),
  /** The session that asks. */
  current: z.boolean(),
  /** Shortened by whoever signed in: "Chrome 120, Android 10"; null when unknown. */
  device: z.string().nullable(),
  /** Shortened network address: "203.0.113.…"; null when unknown. */
  address: z.string().nullable(),
  created_at: instantSchema,
  last_seen_at: instantSchema,
  expires_at: instantSchema,
})
export type VendorSession = z.infer<typeof vendorSessionSchema>

/** GET /vendor/sessions: one's own, the latest used first, at most 50. */
export const sessionListResponseSchema = z.object({ sessions: z.array(vendorSessionSchema) })
export type SessionListResponse = z.infer<typeof sessionListResponseSchema>

/** DELETE /vendor/session, DELETE /vendor/sessions/:id and other deeds that have nothing to tell. */
export const doneResponseSchema = z.object({ done: z.literal(true) })
export type DoneResponse = z.infer<typeof doneResponseSchema>

/** POST /vendor/me: one's own name, phone, e-mail. Changing phone or e-mail asks for the password. */
export const changeMeSchema = z
  .object({
    name: z.string().trim().min(2).max(80).optional(),
    phone: z.string().trim().min(8).max(30).optional(),
    email: z.email().max(120).nullable().optional(),
    password: z.string().min(1).max(128).optional(),
  })
  .strict()
export type ChangeMeBody = z.infer<typeof changeMeSchema>

/** POST /vendor/me/password: ends every other session. */
export const changePasswordSchema = z
  .object({ password: z.string().min(1).max(128), new_password: memberPasswordSchema })
  .strict()
export type ChangePasswordBody = z.infer<typeof changePasswordSchema>

/** POST /vendor/password-resets: the answer is the same whether or not there is such an account. */
export const requestResetSchema = z.object({ identifier: z.string().trim().min(3).max(254) }).strict()
export type RequestResetBody = z.infer<typeof requestResetSchema>

/** Says what to do next, the same words for everybody. */
export const requestResetResponseSchema = z.object({ message: saidSchema })
export type RequestResetResponse = z.infer<typeof requestResetResponseSchema>

/** POST /vendor/password-resets/confirm: the token of the link; works once, for 30 minutes; ends all sessions. */
export const confirmResetSchema = z
  .object({ token: z.string().min(20).max(100), new_password: memberPasswordSchema })
  .strict()
export type ConfirmResetBody = z.infer<typeof confirmResetSchema>

/** Body of a deed that needs no words. */
export const noBodySchema = z.object({}).strict()
