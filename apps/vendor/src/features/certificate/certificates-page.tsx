import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { PlusGlyph } from "@cho-htx/ui/glyphs"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { Link } from "@tanstack/react-router"
import { useWords } from "../../lib/i18n/use-words"
import { useMember } from "../../lib/session/use-member"
import { mayEditGoods } from "../goods/may-edit"
import { Age } from "../shell/age"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { CertificateCard } from "./certificate-card"
import { useCertificateWords } from "./use-certificate-words"
import { useCertificates } from "./use-certificates"
import { useWaitingPapers } from "./waiting/use-waiting-papers"
import { WaitingPapers } from "./waiting/waiting-papers"

/** Every OCOP paper of the cooperative with its state, and a way to enter another. */
export function CertificatesPage() {
  const words = useCertificateWords()
  const { shell } = useWords()
  const may = mayEditGoods(useMember())
  const { data, error, dataUpdatedAt, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useCertificates(null)
  const papers = useWaitingPapers(null)
  const certificates = data?.pages.flatMap((page) => page.certificates) ?? []
  const add = (className: string) => (
    <Link to="/giay-ocop/moi" className={`${buttonClass({ size: "big", wide: true })} ${className}`}>
      <PlusGlyph size={20} />
      {words.add}
    </Link>
  )
  return (
    <Page title={words.title} bar={may ? add("") : undefined}>
      <div className="mx-auto grid max-w-160 gap-4">
        <p className="text-soft">{words.detail}</p>
        {may ? add("max-[899px]:hidden") : null}
        <Age at={dataUpdatedAt} onRefresh={() => void refetch()} />
        <WaitingPapers entries={papers} words={words} named />
        {!data && error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <Skeleton className="h-60 rounded-card" /> : null}
        {data && certificates.length + papers.length === 0 ? (
          <EmptyState title={words.empty}>{words.empty_detail}</EmptyState>
        ) : null}
        {certificates.length > 0 ? (
          <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
            {certificates.map((certificate) => (
              <CertificateCard key={certificate.id} certificate={certificate} words={words} named />
            ))}
          </ul>
        ) : null}
        {hasNextPage ? (
          <Button
            look="line"
            wide
            busy={isFetchingNextPage}
            busyLabel={shell.loading}
            onClick={() => void fetchNextPage()}
          >
            {words.more}
          </Button>
        ) : null}
      </div>
    </Page>
  )
}
