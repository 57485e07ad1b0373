import type { DoneResponse, VendorInvite } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { formatDate } from "@cho-htx/vietnam/date"
import { queryClient } from "../../lib/cache/query-client"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useAct } from "./use-act"
import { usePeopleWords } from "./use-people-words"

/** Links nobody has used yet, each with its last day and a way to take it back. */
export function InviteList({ invites, mayCancel }: { invites: VendorInvite[]; mayCancel: boolean }) {
  const { settings } = useWords()
  const words = usePeopleWords()
  const { act, busy, refusal } = useAct()
  const cancel = async (id: string) => {
    const done = await act<DoneResponse>(`/vendor/invites/${encodeURIComponent(id)}`, { method: "DELETE" })
    if (done) await queryClient.invalidateQueries({ queryKey: ["invites"] })
  }
  return (
    <section aria-labelledby="invites">
      <h2 id="invites" className="mb-2.5 font-bold text-lg leading-[1.4]">
        {words.invites}
      </h2>
      {refusal ? (
        <Note tone="bad" role="alert" className="mb-3">
          {refusal}
        </Note>
      ) : null}
      <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
        {invites.map(({ id, name, role, expires_at }) => (
          <li key={id} className="flex min-h-17 flex-wrap items-center gap-x-3 gap-y-2 px-3.5 py-3 leading-[1.45]">
            <span className="min-w-40 flex-1">
              <b className="block break-words">{name}</b>
              <span className="block text-sm text-soft">
                {fill(words.invite_until, { role: settings.roles[role], day: formatDate(expires_at) })}
              </span>
            </span>
            {mayCancel ? (
              <Button
                look="line"
                busy={busy}
                aria-label={fill(words.invite_cancel_of, { name })}
                onClick={() => void cancel(id)}
              >
                {words.invite_cancel}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
