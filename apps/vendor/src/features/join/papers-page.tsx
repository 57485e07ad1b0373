import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { Note } from "@cho-htx/ui/note"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { formatPhone } from "@cho-htx/vietnam/phone"
import { Link } from "@tanstack/react-router"
import { useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { useMember } from "../../lib/session/use-member"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { requestSurely } from "../waiting/request-surely"
import { DocumentList } from "./document-list"
import { DocumentUpload } from "./document-upload"
import { FactsBox } from "./edit/facts-box"
import { papersHead } from "./papers-head"
import { refreshMe } from "./refresh-me"
import { useJoinWords } from "./use-join-words"
import { usePapers } from "./use-papers"

/** Where a new cooperative stands: its papers while it is a draft, then the wait, then the decision. */
export function PapersPage() {
  const words = useJoinWords()
  const { member } = useMember()
  const { cooperative, documents } = usePapers()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const data = cooperative.data?.cooperative
  const { papers, errors } = words
  const submit = async () => {
    setBusy(true)
    const answer = await requestSurely("/vendor/cooperative/submit", { method: "POST", body: {} })
    setRefusal(answer.ok ? null : (answer.message ?? (answer.status === 0 ? errors.offline : errors.failed)))
    await refreshMe()
    setBusy(false)
  }
  const phone = data ? formatPhone(data.phone) : ""
  return (
    <Page title={papers.title} detail={data?.short_name}>
      <div className="mx-auto grid max-w-140 gap-4">
        {data ? (
          <>
            <Box>
              <h2 className="font-bold text-2xl leading-[1.3]">{papersHead(data, papers).title}</h2>
              <p className="mt-1 text-soft">{fill(papersHead(data, papers).detail, { phone })}</p>
              {data.status_reason ? (
                <Note tone="warn" className="mt-3">
                  <b>{papers.sent_back}:</b> {data.status_reason}
                </Note>
              ) : null}
            </Box>
            <FactsBox cooperative={data} mayPapers={member.role !== "packer"} />
            {documents.data ? (
              <DocumentList documents={documents.data.documents} removable={data.status === "draft"} words={papers} />
            ) : null}
            {data.status === "draft" ? (
              <>
                <DocumentUpload words={papers} failed={errors} />
                {data.missing.map((what) => (
                  <p key={what} className="font-bold text-sm text-nghe-700">
                    {what === "bank" ? papers.missing_bank : papers.missing_documents}
                  </p>
                ))}
                {refusal ? (
                  <Note tone="bad" role="alert">
                    {refusal}
                  </Note>
                ) : null}
                {member.role === "packer" ? null : (
                  <Button size="big" wide busy={busy} busyLabel={words.register.sending} onClick={() => void submit()}>
                    {papers.submit}
                  </Button>
                )}
              </>
            ) : null}
            {data.status === "submitted" ? (
              <Button look="line" wide onClick={() => void refreshMe()}>
                {papers.refresh}
              </Button>
            ) : null}
            {data.status === "active" ? (
              <Link to="/" className={buttonClass({ size: "big", wide: true })}>
                {papers.home}
              </Link>
            ) : null}
          </>
        ) : cooperative.error ? (
          <ReadFailed error={cooperative.error} onRetry={() => void cooperative.refetch()} />
        ) : (
          <Skeleton className="h-60 rounded-card" />
        )}
      </div>
    </Page>
  )
}
