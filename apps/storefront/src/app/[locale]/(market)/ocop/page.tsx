import { buttonClass } from "@cho-htx/ui/button-class"
import { EmptyState } from "@cho-htx/ui/empty-state"
import type { Metadata } from "next"
import { CertificateRow } from "@/features/ocop/certificate-row"
import { StarShelf } from "@/features/ocop/star-shelf"
import { WhatIsOcop } from "@/features/ocop/what-is-ocop"
import { Breadcrumb } from "@/features/shell/breadcrumb"
import { Section } from "@/features/shell/section"
import { listCertificates } from "@/lib/api/list-certificates"
import { getLocale, getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"
import { pageMetadata } from "@/lib/seo/page-metadata"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const { ocop } = await getMessages()
  return pageMetadata({
    locale: await getLocale(),
    path: "/ocop",
    title: ocop.title,
    description: ocop.description,
  })
}

export default async function OcopPage() {
  const { ocop } = await getMessages()
  const certificates = await listCertificates()
  return (
    <div className="wrap">
      <Breadcrumb here={ocop.title} />
      <WhatIsOcop />
      <StarShelf stars={5} />
      <StarShelf stars={4} />
      <StarShelf stars={3} />
      {certificates.length > 0 ? (
        <Section title={ocop.papers} text={ocop.papers_text}>
          <div className="grid gap-3 min-[900px]:grid-cols-3 min-[900px]:gap-5">
            {certificates.map((certificate) => (
              <CertificateRow key={certificate.id} certificate={certificate} />
            ))}
          </div>
        </Section>
      ) : (
        <div className="mt-8">
          <EmptyState
            title={ocop.empty_title}
            picture="/tranh/gao-nep-320.webp"
            action={
              <ShopLink href="/san-pham" className={buttonClass()}>
                {ocop.empty_action}
              </ShopLink>
            }
          >
            {ocop.empty_text}
          </EmptyState>
        </div>
      )}
    </div>
  )
}
