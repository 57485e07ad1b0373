"use client"

import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { CaretGlyph, PackageGlyph, PinGlyph, SignOutGlyph } from "@cho-htx/ui/glyphs"
import { formatPhone } from "@cho-htx/vietnam/phone"
import { fill } from "../../lib/i18n/fill"
import { ShopLink } from "../../lib/i18n/shop-link"
import type { AccountWords } from "./account-failure"
import { AccountGate } from "./account-gate"
import { signOut } from "./sign-out"

const doors = [
  { path: "/tai-khoan/don-hang", title: "orders_link", text: "orders_link_text", Glyph: PackageGlyph },
  { path: "/tai-khoan/dia-chi", title: "addresses_link", text: "addresses_link_text", Glyph: PinGlyph },
] as const

/** Who is signed in, and the doors to orders, addresses and data. */
export function AccountHome({ words, helpPhone }: { words: AccountWords; helpPhone: string }) {
  return (
    <AccountGate words={words}>
      {(customer) => (
        <div className="grid gap-4">
          <Box>
            <h2 className="font-bold text-xl">{fill(words.hello, { name: customer.name || customer.email })}</h2>
            <p className="mt-1 text-soft">
              {customer.email}
              {customer.phone ? ` · ${formatPhone(customer.phone)}` : ""}
            </p>
          </Box>
          <div className="grid gap-4 min-[900px]:grid-cols-2">
            {doors.map(({ path, title, text, Glyph }) => (
              <ShopLink
                key={path}
                href={path}
                className="flex min-h-20 items-center gap-3.5 rounded-card border border-line bg-surface p-4 text-ink no-underline hover:border-leaf-700"
              >
                <Glyph size={28} className="text-leaf-700" />
                <span className="flex-1">
                  <b className="block">{words[title]}</b>
                  <span className="text-sm text-soft">{words[text]}</span>
                </span>
                <CaretGlyph size={18} className="text-leaf-700" />
              </ShopLink>
            ))}
          </div>
          <Box>
            <h2 className="font-bold text-lg">{words.data_title}</h2>
            <p className="mt-1 text-sm text-soft">
              {fill(words.data_text, { help: helpPhone })}{" "}
              <ShopLink href="/chinh-sach/du-lieu-ca-nhan" className="text-link">
                {words.data_link}
              </ShopLink>
              .
            </p>
          </Box>
          <Button look="line" className="justify-self-start" onClick={() => void signOut(words.signed_out)}>
            <SignOutGlyph />
            {words.sign_out}
          </Button>
        </div>
      )}
    </AccountGate>
  )
}
