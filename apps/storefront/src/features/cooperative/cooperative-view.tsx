import type { CooperativeDetail } from "@cho-htx/contracts"
import { listMakerProducts } from "@/lib/api/list-maker-products"
import { noBreak } from "@/lib/format/no-break"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"
import { ProductShelf } from "../card/product-shelf"
import { Section } from "../shell/section"
import { CooperativeHead } from "./cooperative-head"
import { CooperativePapers } from "./cooperative-papers"
import { CooperativeStats } from "./cooperative-stats"
import { CooperativeStory } from "./cooperative-story"
import { SellerFacts } from "./seller-facts"

/** A cooperative's goods on its own page; the contract's largest page. */
const MOST_GOODS = 60

/** A cooperative: cover of its goods, who they are, their papers, what they sell. */
export async function CooperativeView({ cooperative }: { cooperative: CooperativeDetail }) {
  const { maker } = await getMessages()
  const { products, count } = await listMakerProducts(cooperative.handle, MOST_GOODS)
  return (
    <>
      <CooperativeHead cooperative={cooperative} />
      <div className="wrap">
        <CooperativeStats cooperative={cooperative} />
        <div className="mt-6 grid gap-4 min-[900px]:grid-cols-[1fr_372px] min-[900px]:items-start min-[900px]:gap-8">
          <div className="grid gap-4">
            <CooperativeStory cooperative={cooperative} />
            <SellerFacts cooperative={cooperative} />
          </div>
          <CooperativePapers cooperative={cooperative} />
        </div>
        {products.length > 0 ? (
          <Section
            title={maker.on_sale}
            text={fill(maker.on_sale_text, { count, commune: noBreak(cooperative.commune.name) })}
          >
            <ProductShelf products={products} layout="grid" />
          </Section>
        ) : null}
      </div>
    </>
  )
}
