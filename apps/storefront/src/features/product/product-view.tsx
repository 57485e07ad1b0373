import type { ProductDetail } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { getMessages } from "@/lib/i18n/server"
import { BuyBox } from "./buy-box"
import { Facts } from "./facts"
import { Gallery } from "./gallery"
import { MakerBlock } from "./maker-block"
import { ProductHead } from "./product-head"
import { Promises } from "./promises"
import { Related } from "./related"

/** A product: pictures and buying side by side, then what it is beside who made it, then more goods. */
export async function ProductView({ product }: { product: ProductDetail }) {
  const { product: words, card } = await getMessages()
  return (
    <>
      <div className="grid gap-5 min-[900px]:grid-cols-2 min-[900px]:items-start min-[900px]:gap-10">
        <Gallery title={product.title} images={product.images} words={words} />
        <div className="grid gap-4">
          <ProductHead product={product} />
          <BuyBox
            productId={product.id}
            title={product.title}
            variants={product.variants}
            words={{ product: words, card }}
          />
          <Promises delivery={product.cooperative.delivery} />
        </div>
      </div>
      <div className="mt-8 grid gap-4 min-[900px]:grid-cols-[1fr_372px] min-[900px]:items-start min-[900px]:gap-8">
        <div className="min-[900px]:order-last">
          <MakerBlock product={product} />
        </div>
        <div className="grid gap-4">
          {product.description ? (
            <Box>
              <h2 className="text-xl">{words.about}</h2>
              <p className="mt-2.5 whitespace-pre-line">{product.description}</p>
            </Box>
          ) : null}
          <Facts product={product} />
        </div>
      </div>
      <Related product={product} />
    </>
  )
}
