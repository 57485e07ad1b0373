import "../globals.css"
import type { Metadata, Viewport } from "next"
import { ShopToaster } from "@/features/shell/shop-toaster"
import { locales } from "@/lib/i18n/locale"
import { LocaleProvider } from "@/lib/i18n/locale-context"
import { getLocale, getMessages } from "@/lib/i18n/server"
import { shopUrl } from "@/lib/seo/shop-url"
import { fontClass } from "../fonts"

export const generateStaticParams = () => locales.map((locale) => ({ locale }))

export async function generateMetadata(): Promise<Metadata> {
  const { shell } = await getMessages()
  return {
    metadataBase: new URL(shopUrl()),
    title: { default: `${shell.name} · ${shell.motto}`, template: `%s · ${shell.name}` },
    description: shell.description,
    applicationName: shell.name,
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = { themeColor: "#0f3326", colorScheme: "light" }

export default async function RootLayout({ children }: LayoutProps<"/[locale]">) {
  const locale = await getLocale()
  const { shell } = await getMessages()
  return (
    <html lang={locale} className={fontClass}>
      <body>
        <a
          href="#noi-dung"
          className="sr-only z-20 rounded-md bg-action font-bold text-white focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:px-4 focus:py-3"
        >
          {shell.skip}
        </a>
        <LocaleProvider locale={locale}>
          {children}
          <ShopToaster />
        </LocaleProvider>
      </body>
    </html>
  )
}
