import type { MemberListResponse, ResetLinkResponse } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { Sheet } from "@cho-htx/ui/sheet"
import { useState } from "react"
import { queryClient } from "../../lib/cache/query-client"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { refreshMe } from "../join/refresh-me"
import { useAdd } from "../waiting/use-add"
import { AskSheet } from "./ask-sheet"
import { LinkBox } from "./link-box"
import { RoleField } from "./role-field"
import { useAct } from "./use-act"
import { usePeopleWords } from "./use-people-words"
import { peopleEntries } from "./waiting/people-entries"
import type { PhonePerson } from "./waiting/project-people"

/**
 * What an owner may do about a colleague. Another role and removing wait on the phone without a network; a link that opens an account for
 * half an hour, and handing over, are asked for at once.
 */
export function MemberSheet({ person, onClose }: { person: PhonePerson; onClose: () => void }) {
  const { shell } = useWords()
  const words = usePeopleWords()
  const [role, setRole] = useState(person.role)
  const [asks, setAsks] = useState<"transfer" | "remove" | null>(null)
  const [link, setLink] = useState<string | null>(null)
  const { act, busy, refusal, clear } = useAct()
  const { add, failed } = useAdd()
  const path = `/vendor/members/${encodeURIComponent(person.id)}`
  const { name } = person
  const transfer = async () => {
    if ((await act<MemberListResponse>(`${path}/transfer`, { method: "POST", body: {} })) === null) return
    await refreshMe()
    onClose()
  }
  const saveRole = async () => {
    if (role === person.role || (await add(peopleEntries.role(person, role)))) onClose()
  }
  const remove = async () => {
    if (await add(peopleEntries.remove(person))) onClose()
  }
  const reset = async () => {
    const made = await act<ResetLinkResponse>(`${path}/reset-link`, { method: "POST", body: {} })
    if (made) setLink(made.url)
    void queryClient.invalidateQueries({ queryKey: ["members"] })
  }
  const stop = () => {
    clear()
    setAsks(null)
  }
  if (asks) {
    const isTransfer = asks === "transfer"
    return (
      <AskSheet
        title={fill(isTransfer ? words.transfer_ask : words.remove_ask, { name })}
        detail={<p>{fill(isTransfer ? words.transfer_detail : words.remove_detail, { name })}</p>}
        yes={isTransfer ? words.transfer_yes : words.remove_yes}
        busy={busy}
        refusal={failed ? shell.not_kept : refusal}
        onYes={() => void (isTransfer ? transfer() : remove())}
        onClose={stop}
      />
    )
  }
  return (
    <Sheet open onClose={onClose} title={name} closeLabel={shell.close}>
      <div className="grid gap-4 pb-4">
        {failed || refusal ? (
          <Note tone="bad" role="alert">
            {failed ? shell.not_kept : refusal}
          </Note>
        ) : null}
        {link ? (
          <LinkBox url={link} detail={fill(words.reset_detail, { name })} text={words.reset} />
        ) : (
          <>
            <RoleField value={role} onChange={setRole} />
            <Button size="big" wide busy={busy} busyLabel={words.sending} onClick={() => void saveRole()}>
              {words.save_role}
            </Button>
            <div className="grid gap-3 border-line border-t pt-4">
              <Button look="line" wide busy={busy} onClick={() => void reset()}>
                {words.reset}
              </Button>
              {person.role === "owner" ? null : (
                <Button look="line" wide onClick={() => setAsks("transfer")}>
                  {words.transfer}
                </Button>
              )}
              <Button look="bad" wide onClick={() => setAsks("remove")}>
                {fill(words.remove, { name })}
              </Button>
            </div>
          </>
        )}
      </div>
    </Sheet>
  )
}
