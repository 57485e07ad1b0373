import type { MetadataRoute } from "next"
import { shopUrl } from "@/lib/seo/shop-url"

/** Robots read everything that is for everybody; carts, orders and accounts are not. */
export default function robots(): MetadataRoute.Robots {
  const own = ["/gio-hang", "/thanh-toan", "/don-hang/", "/tai-khoan"]
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", "/store/", "/auth/", ...own, ...own.map((path) => `/en${path}`)],
    },
    sitemap: `${shopUrl()}/sitemap.xml`,
  }
}
