import type { ProductDetail } from "@cho-htx/contracts"
import { shopImageUrl } from "../image/image-set"
import { shopUrl } from "./shop-url"

/** schema.org Product with one offer per pack; prices in đồng, tax included. */
export function productJsonLd(product: ProductDetail): object {
  const url = `${shopUrl()}/san-pham/${product.handle}`
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    description: product.description,
    url,
    image: product.images.map((image) => new URL(shopImageUrl(image.url), shopUrl()).href),
    category: product.category?.name,
    brand: { "@type": "Brand", name: product.cooperative.short_name },
    manufacturer: { "@type": "Organization", name: product.cooperative.name },
    countryOfOrigin: "VN",
    offers: product.variants.map((variant) => ({
      "@type": "Offer",
      sku: variant.sku,
      name: variant.title,
      url,
      price: variant.price,
      priceCurrency: "VND",
      availability: `https://schema.org/${variant.available === 0 ? "OutOfStock" : "InStock"}`,
      seller: { "@type": "Organization", name: product.cooperative.name },
    })),
  }
}
