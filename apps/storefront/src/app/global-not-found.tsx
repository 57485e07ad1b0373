import "./globals.css"
import { buttonClass } from "@cho-htx/ui/button-class"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { Mark } from "@cho-htx/ui/mark"
import { Weave } from "@cho-htx/ui/weave"
import type { Metadata } from "next"
import { shell as en } from "@/messages/en/shell"
import { shell as vi } from "@/messages/vi/shell"
import { fontClass } from "./fonts"

export const metadata: Metadata = { title: `${vi.not_found.title} · ${vi.name}`, robots: { index: false } }

/** For addresses that match no page at all: outside every language, so it says it in both. */
export default function GlobalNotFound() {
  return (
    <html lang="vi" className={fontClass}>
      <body>
        <header className="bg-surface">
          <div className="wrap flex min-h-15 items-center min-[900px]:min-h-21">
            <a href="/" className="inline-flex items-center gap-2.5 font-bold text-ink text-xl no-underline">
              <Mark /> {vi.name}
            </a>
          </div>
          <Weave />
        </header>
        <main className="wrap py-10">
          <EmptyState
            heading="h1"
            title={vi.not_found.title}
            picture="/tranh/may-tre-320.webp"
            action={
              <a href="/san-pham" className={buttonClass()}>
                {vi.not_found.action}
              </a>
            }
          >
            {vi.not_found.text}
          </EmptyState>
          <p lang="en" className="mt-4 text-center text-sm text-soft">
            {en.not_found.title}.{" "}
            <a href="/en" className="text-link">
              {en.not_found.action}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}
