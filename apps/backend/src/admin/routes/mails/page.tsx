import type { AdminMailListResponse } from "@cho-htx/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { Crumb } from "../../components/crumb"
import { MailFilters } from "../../components/mail-filters"
import { MailList } from "../../components/mail-list"
import { QueryGate } from "../../components/query-gate"
import { Section } from "../../components/section"
import { address } from "../../lib/address"
import { request } from "../../lib/request"
import { useListState } from "../../lib/use-list-state"
import { useWords } from "../../lib/use-words"

export const config = defineRouteConfig({ label: "mail.menu", translationNs: "console", icon: Envelope, rank: 5 })
export const handle = { breadcrumb: () => <Crumb words="mail.menu" /> }

const PAGE = 20
const filters = ["q", "state", "offset"] as const

/** Every mail to buyers and cooperatives, newest first. */
export default function MailsPage() {
  const { words } = useWords()
  const { get } = useListState()
  const path = address("/admin/mails", {
    limit: PAGE,
    ...Object.fromEntries(filters.map((key) => [key, get(key)])),
  })
  const query = useQuery({
    queryKey: ["console", path],
    queryFn: () => request<AdminMailListResponse>(path),
    placeholderData: keepPreviousData,
  })
  return (
    <Section level="h1" title={words("mail.title")} subtitle={words("mail.subtitle")}>
      <MailFilters />
      <QueryGate query={query}>{(page) => <MailList page={page} />}</QueryGate>
    </Section>
  )
}
