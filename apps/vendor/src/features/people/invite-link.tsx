import type { InviteCreatedResponse } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Sheet } from "@cho-htx/ui/sheet"
import { formatDate } from "@cho-htx/vietnam/date"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useMember } from "../../lib/session/use-member"
import { LinkBox } from "./link-box"
import { usePeopleWords } from "./use-people-words"

/** The link of an invitation, to be sent on. */
export function InviteLink({ made, onClose }: { made: InviteCreatedResponse; onClose: () => void }) {
  const { shell } = useWords()
  const words = usePeopleWords()
  const { cooperative } = useMember()
  const values = { name: made.invite.name, day: formatDate(made.invite.expires_at) }
  return (
    <Sheet open onClose={onClose} title={fill(words.invite_ready, values)} closeLabel={shell.close}>
      <LinkBox
        url={made.url}
        detail={fill(words.invite_ready_detail, values)}
        text={fill(words.share_text, { coop: cooperative.short_name })}
      />
      <Button look="line" size="big" wide className="mb-4" onClick={onClose}>
        {words.done}
      </Button>
    </Sheet>
  )
}
