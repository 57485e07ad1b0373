import type { AdminCertificateListResponse } from "@cho-htx/contracts"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { MakerLine } from "../components/maker-line"
import { OcopBadge } from "../components/ocop-badge"
import { Section } from "../components/section"
import { request } from "../lib/request"
import { useMaker } from "../lib/use-maker"
import { useWords } from "../lib/use-words"

export const config = defineWidgetConfig({ zone: "product.details.side.before", id: "cho-htx:product-maker" })

/** Whose product this is, and the star it holds today. */
export default function ProductMaker({ data }: { data: { id: string } }) {
  const { words } = useWords()
  const maker = useMaker({ product_id: data.id })
  const path = `/admin/certificates?term=valid&limit=10&product_id=${data.id}`
  const certificates = useQuery({
    queryKey: ["console", path],
    queryFn: () => request<AdminCertificateListResponse>(path),
  })
  const stars = Math.max(0, ...(certificates.data?.certificates.map((certificate) => certificate.stars) ?? []))
  if (maker.isPending) return null
  return (
    <Section title={words("widget.maker")} aside={stars >= 3 ? <OcopBadge stars={stars} /> : null}>
      {maker.data ? (
        <MakerLine maker={maker.data} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-4 py-4 md:px-6">
          {words("widget.noMaker")}
        </Text>
      )}
    </Section>
  )
}
