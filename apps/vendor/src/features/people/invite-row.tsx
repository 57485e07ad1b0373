import { Button } from "@cho-htx/ui/button"
import { Tag } from "@cho-htx/ui/tag"
import { formatDate } from "@cho-htx/vietnam/date"
import { useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { InviteLink } from "./invite-link"
import { usePeopleWords } from "./use-people-words"
import type { PhoneInvite } from "./waiting/project-people"
import { useInviteLink } from "./waiting/use-invite-link"

export interface InviteRowProps {
  invite: PhoneInvite
  /** Takes it back; null for who may not, or while it is on its way out. */
  onCancel: (() => void) | null
}

/** A link nobody has used yet, or one that waits for a network: whom it is for, its last day, the link where this phone made it. */
export function InviteRow({ invite, onCancel }: InviteRowProps) {
  const { settings } = useWords()
  const words = usePeopleWords()
  const made = useInviteLink(invite.id)
  const [opens, setOpens] = useState(false)
  const { name, role, expires_at, unsent, held, leaving } = invite
  const told = { role: settings.roles[role], day: expires_at ? formatDate(expires_at) : "" }
  return (
    <li className="flex min-h-17 flex-wrap items-center gap-x-3 gap-y-2 px-3.5 py-3 leading-[1.45]">
      <span className="min-w-40 flex-1">
        <b className="block break-words">{name}</b>
        <span className="block text-sm text-soft">
          {expires_at
            ? fill(words.invite_until, told)
            : [told.role, held ? null : words.invite_later].filter(Boolean).join(" · ")}
        </span>
        {unsent && !held ? (
          <Tag tone="warn" className="mt-1">
            {leaving ? words.cancel_unsent : words.unsent}
          </Tag>
        ) : null}
      </span>
      {made && !leaving ? (
        <Button look="line" aria-label={fill(words.invite_link_of, { name })} onClick={() => setOpens(true)}>
          {words.invite_link}
        </Button>
      ) : null}
      {onCancel ? (
        <Button look="line" aria-label={fill(words.invite_cancel_of, { name })} onClick={onCancel}>
          {words.invite_cancel}
        </Button>
      ) : null}
      {made && opens ? <InviteLink made={made} onClose={() => setOpens(false)} /> : null}
    </li>
  )
}
