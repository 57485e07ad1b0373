import type { DoneResponse, SessionListResponse } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { showToast } from "@cho-htx/ui/toast-store"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { SessionRow } from "./session-row"
import { useAct } from "./use-act"
import { usePeopleWords } from "./use-people-words"

/** Where one is signed in; a lost phone is signed out from here. */
export function SessionsPage() {
  const words = usePeopleWords()
  const { sessions } = words
  const { act, busy, refusal } = useAct()
  const { data, error, refetch } = useQuery({
    queryKey: ["sessions"],
    queryFn: ({ signal }) => read<SessionListResponse>("/vendor/sessions", signal),
  })
  const all = data?.sessions ?? []
  const others = all.filter(({ current }) => !current)
  const end = async (id: string | null) => {
    const path = id ? `/vendor/sessions/${encodeURIComponent(id)}` : "/vendor/sessions"
    if (!(await act<DoneResponse>(path, { method: "DELETE" }))) return
    await refetch()
    showToast({ text: id ? sessions.ended : sessions.ended_others })
  }
  return (
    <Page title={sessions.title}>
      <div className="mx-auto grid max-w-140 gap-4">
        <p className="text-soft">{others.length > 0 || !data ? sessions.intro : sessions.only_here}</p>
        {refusal ? (
          <Note tone="bad" role="alert">
            {refusal}
          </Note>
        ) : null}
        {!data && error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <Skeleton className="h-40 rounded-card" /> : null}
        {data ? (
          <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
            {[...all.filter(({ current }) => current), ...others].map((session) => (
              <SessionRow key={session.id} session={session} busy={busy} onEnd={() => void end(session.id)} />
            ))}
          </ul>
        ) : null}
        {others.length > 1 ? (
          <Button look="bad" size="big" wide busy={busy} busyLabel={words.sending} onClick={() => void end(null)}>
            {sessions.end_others}
          </Button>
        ) : null}
      </div>
    </Page>
  )
}
