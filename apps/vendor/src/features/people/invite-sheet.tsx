import type { InviteCreatedResponse, VendorRole } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { Sheet } from "@cho-htx/ui/sheet"
import { TextInput } from "@cho-htx/ui/text-input"
import { formatDate } from "@cho-htx/vietnam/date"
import { type FormEvent, useState } from "react"
import { queryClient } from "../../lib/cache/query-client"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useMember } from "../../lib/session/use-member"
import { LinkBox } from "./link-box"
import { RoleField } from "./role-field"
import { useAct } from "./use-act"
import { usePeopleWords } from "./use-people-words"

/** Name and role, then the link, which is shown this once. */
export function InviteSheet({ onClose }: { onClose: () => void }) {
  const { shell } = useWords()
  const words = usePeopleWords()
  const { cooperative } = useMember()
  const [name, setName] = useState("")
  const [role, setRole] = useState<VendorRole>("packer")
  const [tried, setTried] = useState(false)
  const [made, setMade] = useState<InviteCreatedResponse | null>(null)
  const { act, busy, refusal } = useAct()
  const short = name.trim().length < 2
  const error = tried && short ? words.invite_name_missing : null
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (short) return
    const body = { name: name.trim(), role }
    const answer = await act<InviteCreatedResponse>("/vendor/invites", { method: "POST", body })
    if (!answer) return
    setMade(answer)
    void queryClient.invalidateQueries({ queryKey: ["invites"] })
  }
  if (made) {
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
  return (
    <Sheet open onClose={onClose} title={words.invite} closeLabel={shell.close}>
      <form onSubmit={(event) => void send(event)} noValidate className="grid gap-4 pb-4">
        {refusal ? (
          <Note tone="bad" role="alert">
            {refusal}
          </Note>
        ) : null}
        <Field id="invite-name" label={words.invite_name} error={error}>
          <TextInput
            id="invite-name"
            autoComplete="off"
            maxLength={80}
            value={name}
            error={error}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <RoleField value={role} onChange={setRole} />
        <Button type="submit" size="big" wide busy={busy} busyLabel={words.sending}>
          {words.invite_make}
        </Button>
      </form>
    </Sheet>
  )
}
