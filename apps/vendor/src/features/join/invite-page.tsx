import type { InvitePreviewResponse } from "@cho-htx/contracts"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { Mark } from "@cho-htx/ui/mark"
import { Note } from "@cho-htx/ui/note"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { useParams } from "@tanstack/react-router"
import { useEffect, useState } from "react"
import { type RequestAnswer, request } from "../../lib/api/request"
import { fill } from "../../lib/i18n/fill"
import { useSession } from "../../lib/session/use-session"
import { Page } from "../shell/page"
import { AcceptForm } from "./accept-form"
import { useJoinWords } from "./use-join-words"

/** A colleague's invitation: who invites, to do what, and the account it makes. Its token stays out of caches and logs of ours. */
export function InvitePage() {
  const { token } = useParams({ from: "/moi/$token" })
  const words = useJoinWords()
  const session = useSession()
  const [answer, setAnswer] = useState<RequestAnswer<InvitePreviewResponse> | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    void request<InvitePreviewResponse>(`/vendor/invites/${encodeURIComponent(token)}`, { signal: abort.signal }).then(
      (came) => !abort.signal.aborted && setAnswer(came),
    )
    return () => abort.abort()
  }, [token])
  const { invite } = words
  return (
    <Page title={invite.title} start={<Mark size={40} />} notes={false}>
      <div className="mx-auto max-w-110">
        {answer === null ? <Skeleton className="h-60 rounded-card" /> : null}
        {answer?.ok === false ? (
          <EmptyState title={answer.status === 0 ? words.errors.offline : invite.gone}>
            {answer.status === 0 ? null : invite.gone_detail}
          </EmptyState>
        ) : null}
        {answer?.ok ? (
          <>
            <h2 className="font-bold text-2xl leading-[1.3]">
              {fill(invite.question, { cooperative: answer.data.invite.cooperative.short_name })}
            </h2>
            <p className="mt-1 mb-5 text-soft">{fill(invite.role, { role: invite.roles[answer.data.invite.role] })}</p>
            {session ? (
              <Note tone="warn">{fill(invite.signed_in, { name: session.member.name })}</Note>
            ) : (
              <AcceptForm token={token} name={answer.data.invite.name} words={words} />
            )}
          </>
        ) : null}
      </div>
    </Page>
  )
}
