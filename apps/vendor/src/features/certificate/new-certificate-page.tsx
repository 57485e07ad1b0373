import { EmptyState } from "@cho-htx/ui/empty-state"
import { showToast } from "@cho-htx/ui/toast-store"
import { useNavigate, useSearch } from "@tanstack/react-router"
import { useMember } from "../../lib/session/use-member"
import { mayEditGoods } from "../goods/may-edit"
import { Page } from "../shell/page"
import { CertificateFields } from "./certificate-fields"
import { useCertificateWords } from "./use-certificate-words"

/** Enters an OCOP paper: photographed, typed off, sent to be checked. */
export function NewCertificatePage() {
  const words = useCertificateWords()
  const session = useMember()
  const navigate = useNavigate()
  const { hang } = useSearch({ from: "/members/giay-ocop/moi" })
  if (!mayEditGoods(session))
    return (
      <Page title={words.add}>
        <EmptyState title={words.not_yours} />
      </Page>
    )
  const sent = () => {
    showToast({ text: words.sent })
    void navigate({ to: "/giay-ocop", replace: true })
  }
  return <CertificateFields memberId={session.member.id} productId={hang} words={words} onSent={sent} />
}
