import type { Metadata } from "next"
import { RegisterForm } from "@/features/account/register-form"
import { phoneWords } from "@/features/checkout/phone-words"
import { getMessages } from "@/lib/i18n/server"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const { account } = await getMessages()
  return { title: account.register_title, description: account.register_description, robots: { index: false } }
}

export default async function RegisterPage() {
  const { account, checkout } = await getMessages()
  return (
    <div className="wrap max-w-[520px]">
      <h1 className="pt-6 pb-4">{account.register_title}</h1>
      <RegisterForm words={account} phoneWords={phoneWords(checkout)} />
    </div>
  )
}
