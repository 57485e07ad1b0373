import { EmptyState } from "@cho-htx/ui/empty-state"
import { useNavigate, useSearch } from "@tanstack/react-router"
import { useState } from "react"
import { outbox } from "../../lib/outbox/outbox"
import { useMember } from "../../lib/session/use-member"
import { mayEditGoods } from "../goods/may-edit"
import { Page } from "../shell/page"
import { CertificateFields } from "./certificate-fields"
import { useCertificateWords } from "./use-certificate-words"

/** Enters an OCOP paper: photographed, typed off, sent to be checked, with a network or without; or mends one that was refused. */
export function NewCertificatePage() {
  const words = useCertificateWords()
  const session = useMember()
  const navigate = useNavigate()
  const { hang, sua } = useSearch({ from: "/members/giay-ocop/moi" })
  // What was refused when the page opened: sent anew it has another name, and the page goes.
  const [redo] = useState(() => (sua && outbox.get().find(({ id, refusal }) => id === sua && refusal)) || null)
  if (!mayEditGoods(session) || (sua && !redo))
    return (
      <Page title={words.add}>
        <EmptyState title={sua ? words.gone : words.not_yours} />
      </Page>
    )
  const sent = () => void navigate({ to: "/giay-ocop", replace: true })
  return (
    <CertificateFields
      key={sua}
      start={{ memberId: session.member.id, productId: redo ? undefined : hang, redo }}
      words={words}
      onSent={sent}
    />
  )
}
