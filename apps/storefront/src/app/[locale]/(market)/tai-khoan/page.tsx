import type { Metadata } from "next"
import { AccountHome } from "@/features/account/account-home"
import { helpLine } from "@/lib/contact"
import { getMessages } from "@/lib/i18n/server"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const { account } = await getMessages()
  return { title: account.title, description: account.description, robots: { index: false } }
}

export default async function AccountPage() {
  const { account } = await getMessages()
  return (
    <div className="wrap max-w-[880px]">
      <h1 className="pt-6 pb-4">{account.title}</h1>
      <AccountHome words={account} helpPhone={helpLine.shown} />
    </div>
  )
}
