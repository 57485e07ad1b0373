import { type AdminCertificateListResponse, certificateStatuses } from "@cho-htx/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { CertificateList } from "../../components/certificate-list"
import { Crumb } from "../../components/crumb"
import { FilterSelect } from "../../components/filter-select"
import { QueryGate } from "../../components/query-gate"
import { Section } from "../../components/section"
import { address } from "../../lib/address"
import { request } from "../../lib/request"
import { useListState } from "../../lib/use-list-state"
import { useWords } from "../../lib/use-words"

export const config = defineRouteConfig({
  label: "menu.certificates",
  translationNs: "console",
  icon: CheckCircle,
  rank: 3,
})
export const handle = { breadcrumb: () => <Crumb words="menu.certificates" /> }

const PAGE = 20
const terms = ["valid", "soon", "expired"] as const

/** Every OCOP certificate, those that end first on top. */
export default function CertificatesPage() {
  const { words } = useWords()
  const { get, set } = useListState()
  const path = address("/admin/certificates", {
    limit: PAGE,
    status: get("status"),
    term: get("term"),
    offset: get("offset"),
  })
  const query = useQuery({
    queryKey: ["console", path],
    queryFn: () => request<AdminCertificateListResponse>(path),
    placeholderData: keepPreviousData,
  })
  return (
    <Section level="h1" title={words("certificate.title")} subtitle={words("certificate.subtitle")}>
      <div className="flex flex-wrap gap-2 px-4 py-3 md:px-6">
        <FilterSelect
          label={words("certificate.filter.term")}
          value={get("term")}
          options={terms.map((value) => ({ value, label: words(`certificate.terms.${value}`) }))}
          onChange={(term) => set({ term })}
        />
        <FilterSelect
          label={words("certificate.filter.status")}
          value={get("status")}
          options={certificateStatuses.map((value) => ({ value, label: words(`certificate.statuses.${value}`) }))}
          onChange={(status) => set({ status })}
        />
      </div>
      <QueryGate query={query}>{(page) => <CertificateList page={page} />}</QueryGate>
    </Section>
  )
}
