import type { Metadata } from "next"
import { OrderList } from "@/features/account/order-list"
import { getMessages } from "@/lib/i18n/server"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const { account } = await getMessages()
  return { title: account.orders_title, description: account.orders_description, robots: { index: false } }
}

export default async function AccountOrdersPage() {
  const { account, order } = await getMessages()
  return (
    <div className="wrap max-w-[880px]">
      <h1 className="pt-6 pb-4">{account.orders_title}</h1>
      <OrderList words={account} orderWords={order} />
    </div>
  )
}
