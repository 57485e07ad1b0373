import { EmptyState } from "@cho-htx/ui/empty-state"
import type { Metadata } from "next"
import { MakerCard } from "@/features/cooperative/maker-card"
import { Breadcrumb } from "@/features/shell/breadcrumb"
import { listCooperatives } from "@/lib/api/list-cooperatives"
import { fill } from "@/lib/i18n/fill"
import { getLocale, getMessages } from "@/lib/i18n/server"
import { pageMetadata } from "@/lib/seo/page-metadata"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const { maker } = await getMessages()
  return pageMetadata({
    locale: await getLocale(),
    path: "/htx",
    title: maker.list_title,
    description: maker.list_description,
  })
}

export default async function CooperativesPage() {
  const { shell, maker } = await getMessages()
  const { cooperatives, count } = await listCooperatives({})
  return (
    <div className="wrap">
      <Breadcrumb here={shell.nav.cooperatives} />
      <h1>{maker.list_title}</h1>
      <p className="mt-1 mb-6 text-soft">{fill(maker.list_count, { count })}</p>
      {cooperatives.length > 0 ? (
        <div className="grid gap-3 min-[640px]:grid-cols-2 min-[900px]:grid-cols-3 min-[900px]:gap-5">
          {cooperatives.map((cooperative) => (
            <MakerCard key={cooperative.id} cooperative={cooperative} />
          ))}
        </div>
      ) : (
        <EmptyState title={maker.list_empty} picture="/tranh/may-tre-320.webp">
          {maker.list_empty_text}
        </EmptyState>
      )}
    </div>
  )
}
