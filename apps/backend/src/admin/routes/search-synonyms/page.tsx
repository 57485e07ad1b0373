import { type AdminSynonymListResponse, adminSynonymListQuerySchema } from "@cho-htx/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useCallback, useState } from "react"
import { Crumb } from "../../components/crumb"
import { QueryGate } from "../../components/query-gate"
import { SearchField } from "../../components/search-field"
import { Section } from "../../components/section"
import { SynonymDialog } from "../../components/synonym-dialog"
import { SynonymList } from "../../components/synonym-list"
import { address } from "../../lib/address"
import { mostLetters } from "../../lib/most-letters"
import { request } from "../../lib/request"
import { useListState } from "../../lib/use-list-state"
import { useWords } from "../../lib/use-words"

export const config = defineRouteConfig({ label: "synonym.menu", translationNs: "console", icon: BookOpen, rank: 7 })
export const handle = { breadcrumb: () => <Crumb words="synonym.menu" /> }

const PAGE = 20

/** Words that mean the same in the shop's search: seen, tried on the real index, changed. */
export default function SearchSynonymsPage() {
  const { words } = useWords()
  const { get, set } = useListState()
  const [adding, setAdding] = useState(false)
  const path = address("/admin/search-synonyms", { limit: PAGE, q: get("q"), offset: get("offset") })
  const query = useQuery({
    queryKey: ["console", path],
    queryFn: () => request<AdminSynonymListResponse>(path),
    placeholderData: keepPreviousData,
  })
  const search = useCallback((q: string | undefined) => set({ q }), [set])
  return (
    <Section
      level="h1"
      title={words("synonym.title")}
      subtitle={words("synonym.subtitle")}
      aside={<Button onClick={() => setAdding(true)}>{words("synonym.add")}</Button>}
    >
      <div className="px-4 py-3 md:px-6">
        <SearchField
          value={get("q")}
          label={words("synonym.searchHint")}
          most={mostLetters(adminSynonymListQuerySchema.shape.q.unwrap())}
          onSearch={search}
        />
      </div>
      <QueryGate query={query}>{(page) => <SynonymList page={page} />}</QueryGate>
      {adding ? <SynonymDialog group={null} onClose={() => setAdding(false)} /> : null}
    </Section>
  )
}
