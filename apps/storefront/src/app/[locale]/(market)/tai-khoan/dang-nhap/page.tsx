import type { Metadata } from "next"
import { SignInForm } from "@/features/account/sign-in-form"
import { getMessages } from "@/lib/i18n/server"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const { account } = await getMessages()
  return { title: account.sign_in_title, description: account.sign_in_description, robots: { index: false } }
}

export default async function SignInPage() {
  const { account } = await getMessages()
  return (
    <div className="wrap max-w-[520px]">
      <h1 className="pt-6 pb-4">{account.sign_in_title}</h1>
      <SignInForm words={account} />
    </div>
  )
}
