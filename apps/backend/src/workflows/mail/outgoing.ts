import type { MailKind } from "@cho-htx/contracts"
import type { MailContent } from "./render/content"

/** A mail that shall go out: to whom, what, and the key under which it exists once. */
export interface MailDraft {
  /** "<event>:<id>:<reader>". */
  dedupe_key: string
  kind: MailKind
  to_address: string
  to_name: string | null
  /** Null for a mail about no purchase. */
  order_group_id: string | null
  order_code: string | null
  content: MailContent
}

/** A mail this process has taken for one try. */
export interface ClaimedMail {
  id: string
  kind: MailKind
  to_address: string
  to_name: string | null
  subject: string
  text: string
  html: string
  order_group_id: string | null
  /** With the one under way. */
  tries: number
  /** UTC. */
  created_at: Date
}
