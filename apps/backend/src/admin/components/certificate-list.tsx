import type { AdminCertificateListResponse } from "@cho-htx/contracts"
import { useListState } from "../lib/use-list-state"
import { useWords } from "../lib/use-words"
import { CertificateRows } from "./certificate-rows"
import { EmptyRow } from "./empty-row"
import { Pager } from "./pager"

/** One page of certificates with the decisions staff may take. */
export function CertificateList({ page }: { page: AdminCertificateListResponse }) {
  const { words } = useWords()
  const { set } = useListState()
  const { certificates, count, limit, offset } = page
  if (count === 0) return <EmptyRow title={words("certificate.empty")} />
  const go = (place: number) => () => set({ offset: place > 0 ? String(place) : undefined }, true)
  return (
    <>
      <CertificateRows certificates={certificates} decide />
      <Pager
        text={words("list.range", { from: Math.min(offset + 1, count), to: offset + certificates.length, count })}
        onPrev={offset > 0 ? go(offset - limit) : undefined}
        onNext={offset + limit < count ? go(offset + limit) : undefined}
      />
    </>
  )
}
