import type { VendorHomeResponse } from "@cho-htx/contracts"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { ClockGlyph, PackageGlyph, ReturnGlyph, TruckGlyph } from "@cho-htx/ui/glyphs"
import { BarcodeGlyph } from "@cho-htx/ui/portal-glyphs"
import { Link } from "@tanstack/react-router"
import { waited } from "../../lib/format/waited"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useNow } from "../../lib/use-now"
import { JobRow } from "./job-row"

const looks = {
  confirm: { tone: "warn", icon: <ClockGlyph size={24} /> },
  redeliver: { tone: "bad", icon: <ReturnGlyph size={24} /> },
  pack: { tone: "ok", icon: <PackageGlyph size={24} /> },
  "hand-over": { tone: "ok", icon: <TruckGlyph size={24} /> },
} as const

/** What waits today: orders by urgency, then packs that run low. */
export function TodayJobs({ home }: { home: VendorHomeResponse }) {
  const words = useWords()
  const now = useNow()
  const { jobs, low_stock } = home
  return (
    <section aria-labelledby="today">
      <h2 id="today" className="mb-3 font-bold text-xl leading-[1.3]">
        {words.home.today}
      </h2>
      {jobs.length + low_stock.items.length === 0 ? (
        <EmptyState title={words.home.nothing} heading="h3">
          {words.home.nothing_detail}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
          {jobs.map(({ kind, order_id, code, contact_name: name, since }) => {
            const wait = waited(since, now, words.time)
            const fresh = wait === words.time.just_now
            const detail = fresh ? words.home.jobs_new[kind] : words.home.jobs_since[kind]
            return (
              <li key={order_id}>
                <Link to="/don-hang/$orderId" params={{ orderId: order_id }} className="block text-ink no-underline">
                  <JobRow
                    {...looks[kind]}
                    title={fill(words.home.jobs[kind], { code })}
                    detail={fill(detail, { name, wait })}
                  />
                </Link>
              </li>
            )
          })}
          {low_stock.items.map(({ variant_id, label, unit, available }) => (
            <li key={variant_id}>
              <Link to="/kho" search={{ mon: variant_id }} className="block text-ink no-underline">
                <JobRow
                  tone="info"
                  icon={<BarcodeGlyph size={24} />}
                  title={
                    available > 0
                      ? fill(words.home.low, { label, n: available, unit: unit ?? words.home.unit })
                      : fill(words.home.low_none, { label })
                  }
                  detail={words.home.low_detail}
                />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
