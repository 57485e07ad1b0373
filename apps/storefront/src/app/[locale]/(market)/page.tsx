import type { Metadata } from "next"
import { CallToCooperatives } from "@/features/home/call-to-cooperatives"
import { CampaignFair } from "@/features/home/campaign-fair"
import { CategoryTrays } from "@/features/home/category-trays"
import { CommuneChips } from "@/features/home/commune-chips"
import { FreshGoods } from "@/features/home/fresh-goods"
import { Hero } from "@/features/home/hero"
import { Makers } from "@/features/home/makers"
import { OcopShelf } from "@/features/home/ocop-shelf"
import { Promises } from "@/features/home/promises"
import { getLocale, getMessages } from "@/lib/i18n/server"
import { JsonLd } from "@/lib/seo/json-ld"
import { organisationJsonLd } from "@/lib/seo/organisation-json-ld"
import { pageMetadata } from "@/lib/seo/page-metadata"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const { shell } = await getMessages()
  return pageMetadata({
    locale: await getLocale(),
    path: "/",
    title: { absolute: `${shell.name} · ${shell.motto}` },
    description: shell.description,
  })
}

export default async function HomePage() {
  const { shell } = await getMessages()
  return (
    <>
      <JsonLd data={organisationJsonLd(shell)} />
      <Hero />
      <Promises />
      <div className="wrap">
        <CategoryTrays />
        <CampaignFair />
        <OcopShelf />
        <Makers />
        <FreshGoods />
        <CommuneChips />
        <CallToCooperatives />
      </div>
    </>
  )
}
