import { SiteFooter } from "@/features/shell/site-footer"
import { SiteHeader } from "@/features/shell/site-header"
import { TabBar } from "@/features/shell/tab-bar"

/** Browsing pages: full head, foot and the phone's tab bar. */
export default function MarketLayout({ children }: { children: React.ReactNode }) {
  return (
    <div className="pb-19 min-[900px]:pb-0">
      <SiteHeader />
      <main id="noi-dung">{children}</main>
      <SiteFooter />
      <TabBar />
    </div>
  )
}
