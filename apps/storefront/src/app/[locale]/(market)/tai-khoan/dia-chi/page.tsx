import type { Metadata } from "next"
import { AddressBook } from "@/features/account/address-book"
import { getMessages } from "@/lib/i18n/server"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const { account } = await getMessages()
  return { title: account.addresses_title, description: account.addresses_description, robots: { index: false } }
}

export default async function AddressesPage() {
  const { account, checkout } = await getMessages()
  return (
    <div className="wrap max-w-[880px]">
      <h1 className="pt-6 pb-4">{account.addresses_title}</h1>
      <AddressBook words={account} checkoutWords={checkout} />
    </div>
  )
}
