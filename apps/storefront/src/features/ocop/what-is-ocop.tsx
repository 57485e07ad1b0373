import { OcopBadge } from "@cho-htx/ui/ocop-badge"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"

/** What OCOP is, in one paragraph and three facts (QĐ 148/QĐ-TTg 2023: scores and the 36 months). */
export async function WhatIsOcop() {
  const { ocop, card } = await getMessages()
  return (
    <>
      <h1>{ocop.title}</h1>
      <p className="mt-2 max-w-[68ch]">{ocop.lead}</p>
      <p className="mt-4 flex flex-wrap gap-2">
        {[5, 4, 3].map((stars) => (
          <OcopBadge key={stars} stars={stars} label={fill(card.stars, { count: stars })} size="large" />
        ))}
      </p>
      <ul className="mt-5 grid gap-3 min-[900px]:grid-cols-3 min-[900px]:gap-5">
        {ocop.rules.map(({ title, text }) => (
          <li key={title} className="rounded-card border border-line bg-surface p-4">
            <b className="block">{title}</b>
            {text}
          </li>
        ))}
      </ul>
    </>
  )
}
