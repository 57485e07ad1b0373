import type { ParcelState } from "@cho-htx/contracts"
import { useSearch } from "@tanstack/react-router"
import { useWords } from "../../lib/i18n/use-words"
import { useHome } from "../home/use-home"
import { Page } from "../shell/page"
import { OrderList } from "./order-list"
import { OrderTabs } from "./order-tabs"
import { tabs } from "./tabs"

/** Orders by state: what waits for the cooperative first. */
export function OrdersPage() {
  const words = useWords().order
  const { tinh_trang } = useSearch({ from: "/members/don-hang" })
  const counts = useHome().data?.counts
  const state: ParcelState = tabs.find((tab) => tab === tinh_trang) ?? "placed"
  return (
    <Page title={words.title}>
      <OrderTabs current={state} counts={counts} />
      <OrderList key={state} state={state} />
    </Page>
  )
}
