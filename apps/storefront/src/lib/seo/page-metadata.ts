import type { Metadata } from "next"
import { type Locale, localePath, locales } from "../i18n/locale"
import { imageAt } from "../image/image-set"

interface PageMetadataInput {
  locale: Locale
  /** Bare path of the page. */
  path: string
  title: Metadata["title"]
  description: string
  /** Preview picture; the shop's own when missing. */
  image?: { url: string; width: number; height: number }
}

/** The shop's own preview, 1200 × 630. */
const ownPreview = { url: "/tranh/xem-truoc.png", width: 1200, height: 630 }

const words = (title: Metadata["title"]): string =>
  typeof title === "string" ? title : title && "absolute" in title ? title.absolute : ""

/** Title, canonical address, the other language, and the preview Zalo and others draw from Open Graph. */
export function pageMetadata({ locale, path, title, description, image = ownPreview }: PageMetadataInput): Metadata {
  const preview = { ...image, url: imageAt(image.url, 1200) }
  return {
    title,
    description,
    alternates: {
      canonical: localePath(locale, path),
      languages: Object.fromEntries(locales.map((other) => [other, localePath(other, path)])),
    },
    openGraph: {
      type: "website",
      siteName: "Chợ HTX",
      locale: locale === "vi" ? "vi_VN" : "en_GB",
      url: localePath(locale, path),
      title: words(title),
      description,
      images: [preview],
    },
    twitter: { card: "summary_large_image", title: words(title), description, images: [preview.url] },
  }
}
