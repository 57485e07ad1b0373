import { Note } from "@cho-htx/ui/note"
import { useWords } from "../../lib/i18n/use-words"
import { outbox } from "../../lib/outbox/outbox"
import { useWaiting } from "../../lib/outbox/use-waiting"
import { useWriter } from "../waiting/use-writer"
import { InviteRow } from "./invite-row"
import { usePeopleWords } from "./use-people-words"
import { inviteEntity, peopleEntries } from "./waiting/people-entries"
import type { PhoneInvite } from "./waiting/project-people"

/** Links nobody has used yet, each with its last day and a way to take it back. */
export function InviteList({ invites, mayCancel }: { invites: PhoneInvite[]; mayCancel: boolean }) {
  const { shell } = useWords()
  const words = usePeopleWords()
  const { write, failed } = useWriter()
  const waiting = useWaiting()
  const cancel = async (invite: PhoneInvite) => {
    const first = waiting.find(({ entity }) => entity === inviteEntity(invite.id))
    if (first) await outbox.drop(first)
    // What was never on its way is gone with that.
    if (!first || first.attempts > 0) await write(peopleEntries.cancel(invite))
  }
  return (
    <section aria-labelledby="invites">
      <h2 id="invites" className="mb-2.5 font-bold text-lg leading-[1.4]">
        {words.invites}
      </h2>
      {failed ? (
        <Note tone="bad" role="alert" className="mb-3">
          {shell.not_kept}
        </Note>
      ) : null}
      <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
        {invites.map((invite) => (
          <InviteRow
            key={invite.id}
            invite={invite}
            onCancel={mayCancel && !invite.leaving && !invite.held ? () => void cancel(invite) : null}
          />
        ))}
      </ul>
    </section>
  )
}
