import { CalendarGlyph } from "@cho-htx/ui/shop-glyphs"
import { formatDate } from "@cho-htx/vietnam/date"
import { getCampaign } from "@/lib/api/get-campaign"
import { listProducts } from "@/lib/api/list-products"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"
import { ProductShelf } from "../card/product-shelf"
import { DaysLeft } from "./days-left"

/** The fair running now, on its yellow ground with four of its goods; nothing between fairs. */
export async function CampaignFair() {
  const campaign = await getCampaign()
  if (!campaign) return null
  const { home } = await getMessages()
  const { products, count } = await listProducts({ collection: campaign.handle, sort: "stars", limit: 4 })
  if (products.length === 0) return null
  const day = formatDate(campaign.ends_on).slice(0, 5)
  return (
    <section className="section overflow-hidden border-nghe-200 border-y bg-nghe-50 px-(--gutter) py-5 max-[899px]:-mx-(--gutter) min-[900px]:rounded-sheet min-[900px]:border min-[900px]:p-8">
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-4 min-[900px]:mb-6">
        <div>
          <p className="flex items-center gap-2 font-bold text-nghe-700">
            <CalendarGlyph size={18} /> {fill(home.campaign_until, { date: day })}
            <DaysLeft endsOn={campaign.ends_on} words={home.campaign_left} />
          </p>
          <h2>{campaign.title}</h2>
          <p className="mt-0.5 text-sm text-soft min-[900px]:text-base">{campaign.subtitle}</p>
        </div>
        {count > products.length ? (
          <ShopLink
            href={`/san-pham?phien=${campaign.handle}`}
            className="inline-flex min-h-11 items-center font-bold text-leaf-600 no-underline hover:underline"
          >
            {home.campaign_see}
          </ShopLink>
        ) : null}
      </div>
      <ProductShelf products={products} layout="rail" />
    </section>
  )
}
