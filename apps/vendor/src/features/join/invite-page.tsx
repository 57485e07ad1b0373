import type { InvitePreviewResponse } from "@cho-htx/contracts"
import { buttonClass } from "@cho-htx/ui/button-class"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { Mark } from "@cho-htx/ui/mark"
import { Note } from "@cho-htx/ui/note"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { Link, useParams } from "@tanstack/react-router"
import { useCallback, useEffect, useState } from "react"
import { ReadFailure } from "../../lib/api/read-failure"
import { type RequestAnswer, type RequestFailure, request } from "../../lib/api/request"
import { fill } from "../../lib/i18n/fill"
import { useSession } from "../../lib/session/use-session"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { AcceptForm } from "./accept-form"
import { useJoinWords } from "./use-join-words"

/** Whether the market says that nobody can use it any more; anything else may be better in a moment. */
const isGone = ({ status }: RequestFailure) => status === 404 || status === 410

/** A colleague's invitation: who invites, to do what, and the account it makes. Its token stays out of caches and logs of ours. */
export function InvitePage() {
  const { token } = useParams({ from: "/moi/$token" })
  const words = useJoinWords()
  const session = useSession()
  const [answer, setAnswer] = useState<RequestAnswer<InvitePreviewResponse> | null>(null)
  const ask = useCallback(
    (signal?: AbortSignal) => {
      setAnswer(null)
      const path = `/vendor/invites/${encodeURIComponent(token)}`
      void request<InvitePreviewResponse>(path, { signal }).then((came) => !signal?.aborted && setAnswer(came))
    },
    [token],
  )
  useEffect(() => {
    const abort = new AbortController()
    ask(abort.signal)
    return () => abort.abort()
  }, [ask])
  const { invite } = words
  return (
    <Page title={invite.title} start={<Mark size={40} />} notes={false}>
      <div className="mx-auto max-w-110">
        {answer === null ? <Skeleton className="h-60 rounded-card" /> : null}
        {answer?.ok === false ? (
          isGone(answer) ? (
            <EmptyState
              title={invite.gone}
              action={
                <Link to="/dang-nhap" className={buttonClass({ look: "line", size: "big", wide: true })}>
                  {words.reset.sign_in}
                </Link>
              }
            >
              {invite.gone_detail}
            </EmptyState>
          ) : (
            <ReadFailed error={new ReadFailure(answer.status, answer.message)} onRetry={() => ask()} />
          )
        ) : null}
        {answer?.ok ? (
          <>
            <h2 className="font-bold text-2xl leading-[1.3]">
              {fill(invite.question, { cooperative: answer.data.invite.cooperative.short_name })}
            </h2>
            <p className="mt-1 mb-5 text-soft">{fill(invite.role, { role: invite.roles[answer.data.invite.role] })}</p>
            {session ? (
              <div className="grid gap-4">
                <Note tone="warn">{fill(invite.signed_in, { name: session.member.name })}</Note>
                <Link to="/cai-dat" className={buttonClass({ look: "line", size: "big", wide: true })}>
                  {invite.to_settings}
                </Link>
              </div>
            ) : (
              <AcceptForm token={token} name={answer.data.invite.name} words={words} />
            )}
          </>
        ) : null}
      </div>
    </Page>
  )
}
