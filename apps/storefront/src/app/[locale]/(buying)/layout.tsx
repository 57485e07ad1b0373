import { SlimFooter } from "@/features/shell/slim-footer"
import { SlimHeader } from "@/features/shell/slim-header"

/** Cart and checkout: nothing that leads away from the order. */
export default function BuyingLayout({ children }: { children: React.ReactNode }) {
  return (
    <>
      <SlimHeader />
      <main id="noi-dung">{children}</main>
      <SlimFooter />
    </>
  )
}
