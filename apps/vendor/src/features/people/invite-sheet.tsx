import type { VendorRole } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { Sheet } from "@cho-htx/ui/sheet"
import { TextInput } from "@cho-htx/ui/text-input"
import { type FormEvent, useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useWaiting } from "../../lib/outbox/use-waiting"
import { useOnline } from "../../lib/use-online"
import { newId } from "../waiting/new-id"
import { useAdd } from "../waiting/use-add"
import { InviteLink } from "./invite-link"
import { RoleField } from "./role-field"
import { usePeopleWords } from "./use-people-words"
import { inviteEntity, peopleEntries } from "./waiting/people-entries"
import { useInviteLink } from "./waiting/use-invite-link"

/** Name and role, then the link: at once with a network, else as soon as there is one. */
export function InviteSheet({ onClose }: { onClose: () => void }) {
  const { shell, waiting } = useWords()
  const words = usePeopleWords()
  const [name, setName] = useState("")
  const [role, setRole] = useState<VendorRole>("packer")
  const [tried, setTried] = useState(false)
  const [id] = useState(() => newId("coopinv"))
  const [asked, setAsked] = useState(false)
  const { add, failed } = useAdd()
  const online = useOnline()
  const made = useInviteLink(id)
  const refusal = useWaiting().find(({ entity }) => entity === inviteEntity(id))?.refusal
  const short = name.trim().length < 2
  const error = tried && short ? words.invite_name_missing : null
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!short && (await add(peopleEntries.invite({ id, name: name.trim(), role })))) setAsked(true)
  }
  if (made) return <InviteLink made={made} onClose={onClose} />
  if (asked)
    return (
      <Sheet open onClose={onClose} title={fill(words.invite_asked, { name })} closeLabel={shell.close}>
        <div className="grid gap-4 pb-4">
          {refusal ? (
            <Note tone="bad" role="alert">
              {refusal.message ?? waiting.refused_default}
            </Note>
          ) : (
            <p role="status">{online ? words.invite_making : words.invite_later}</p>
          )}
          <Button look="line" size="big" wide onClick={onClose}>
            {words.done}
          </Button>
        </div>
      </Sheet>
    )
  return (
    <Sheet open onClose={onClose} title={words.invite} closeLabel={shell.close}>
      <form onSubmit={(event) => void send(event)} noValidate className="grid gap-4 pb-4">
        {failed ? (
          <Note tone="bad" role="alert">
            {shell.not_kept}
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
        <Button type="submit" size="big" wide>
          {words.invite_make}
        </Button>
      </form>
    </Sheet>
  )
}
