import { z } from "zod"
import { instantSchema, ownId } from "./common.js"
import { memberPasswordSchema, memberRoles, sessionKindSchema } from "./vendor-session.js"

/** A colleague. */
export const vendorMemberSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(memberRoles),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  /** The person who asks. */
  me: z.boolean(),
  /** When they were last here; null = never. */
  last_seen_at: instantSchema.nullable(),
  created_at: instantSchema,
})
export type VendorMember = z.infer<typeof vendorMemberSchema>

/** GET /vendor/members: at most 100, the first who joined first. */
export const memberListResponseSchema = z.object({ members: z.array(vendorMemberSchema) })
export type MemberListResponse = z.infer<typeof memberListResponseSchema>
export const memberResponseSchema = z.object({ member: vendorMemberSchema })

/** The role that was seen; 409 when somebody has given them another since. Left out, nobody asks. */
const expectedRole = z.enum(memberRoles).optional()

/** POST /vendor/members/:id: another role. At least one owner stays. */
export const changeMemberSchema = z.object({ role: z.enum(memberRoles), expected_role: expectedRole }).strict()
export type ChangeMemberBody = z.infer<typeof changeMemberSchema>

/** DELETE /vendor/members/:id */
export const removeMemberQuerySchema = z.object({ expected_role: expectedRole }).strict()
export type RemoveMemberQuery = z.infer<typeof removeMemberQuerySchema>

/** POST /vendor/members/:id/reset-link: a link to choose a new password, to hand over in person; 30 minutes. */
export const resetLinkResponseSchema = z.object({ url: z.string(), expires_at: instantSchema })
export type ResetLinkResponse = z.infer<typeof resetLinkResponseSchema>

/** POST /vendor/invites: with an id of one's own, sent again while it is open it answers the same link. */
export const createInviteSchema = z
  .object({ id: ownId("coopinv").optional(), role: z.enum(memberRoles), name: z.string().trim().min(2).max(80) })
  .strict()
export type CreateInviteBody = z.infer<typeof createInviteSchema>

/** An invitation that is still open. */
export const vendorInviteSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(memberRoles),
  created_at: instantSchema,
  expires_at: instantSchema,
})
export type VendorInvite = z.infer<typeof vendorInviteSchema>
/** GET /vendor/invites: open ones, newest first, at most 50. */
export const inviteListResponseSchema = z.object({ invites: z.array(vendorInviteSchema) })
export type InviteListResponse = z.infer<typeof inviteListResponseSchema>
/** The link is told to who made it: only its digest is kept. */
export const inviteCreatedResponseSchema = z.object({ invite: vendorInviteSchema, url: z.string() })
export type InviteCreatedResponse = z.infer<typeof inviteCreatedResponseSchema>

/** GET /vendor/invites/:token, for whoever has the link. */
export const invitePreviewResponseSchema = z.object({
  invite: z.object({
    name: z.string(),
    role: z.enum(memberRoles),
    expires_at: instantSchema,
    cooperative: z.object({ name: z.string(), short_name: z.string(), initials: z.string() }),
  }),
})
export type InvitePreviewResponse = z.infer<typeof invitePreviewResponseSchema>

/** POST /vendor/invites/:token/accept: a new account with a session. */
export const acceptInviteSchema = z
  .object({
    name: z.string().trim().min(2).max(80),
    phone: z.string().trim().min(8).max(30),
    email: z.email().max(120).nullish(),
    password: memberPasswordSchema,
    as: sessionKindSchema,
  })
  .strict()
export type AcceptInviteBody = z.infer<typeof acceptInviteSchema>
