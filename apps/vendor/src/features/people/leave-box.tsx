import type { DoneResponse } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { useWaiting } from "../../lib/outbox/use-waiting"
import { signOut } from "../../lib/session/sign-out"
import { useMember } from "../../lib/session/use-member"
import { AskSheet } from "./ask-sheet"
import { useAct } from "./use-act"
import { usePeopleWords } from "./use-people-words"

/** Leaves the cooperative, after a question; the last owner is told to hand over first. */
export function LeaveBox() {
  const words = usePeopleWords()
  const { member, cooperative } = useMember()
  const waiting = useWaiting().length
  const [asks, setAsks] = useState(false)
  const { act, busy, refusal, clear } = useAct()
  const leave = async () => {
    const done = await act<DoneResponse>(`/vendor/members/${encodeURIComponent(member.id)}`, { method: "DELETE" })
    if (done) await signOut(member.id)
  }
  const close = () => {
    clear()
    setAsks(false)
  }
  return (
    <>
      <Button look="bad" wide onClick={() => setAsks(true)}>
        {words.leave}
      </Button>
      {asks ? (
        <AskSheet
          title={fill(words.leave_ask, { coop: cooperative.short_name })}
          detail={
            <>
              <p>{words.leave_detail}</p>
              {waiting > 0 ? <p className="font-bold">{fill(words.leave_unsent, { n: waiting })}</p> : null}
            </>
          }
          yes={words.leave_yes}
          {...{ busy, refusal }}
          onYes={() => void leave()}
          onClose={close}
        />
      ) : null}
    </>
  )
}
