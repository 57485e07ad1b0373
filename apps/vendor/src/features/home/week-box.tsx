import type { VendorHomeResponse } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { TrendUpGlyph } from "@cho-htx/ui/portal-glyphs"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"

const HEIGHT = 104

/** Sold in seven days, against the seven before, with a bar for each day. */
export function WeekBox({ week }: { week: NonNullable<VendorHomeResponse["week"]> }) {
  const words = useWords()
  const change = week.total - week.before
  const most = Math.max(1, ...week.days.map(({ amount }) => amount))
  const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()
  const told = week.days
    .map(({ day, amount }) => `${words.time.weekdays_long[weekday(day)]} ${formatDong(amount)}`)
    .join(", ")
  const sentence = change > 0 ? words.home.more_than : change < 0 ? words.home.less_than : words.home.same
  return (
    <section aria-labelledby="week">
      <h2 id="week" className="mb-3 font-bold text-xl leading-[1.3]">
        {words.home.week}
      </h2>
      <Box>
        <p className="text-sm text-soft">{words.home.sold}</p>
        <p className="font-bold text-[30px] tabular-nums leading-[1.3]">{formatDong(week.total)}</p>
        <p className={`text-sm ${change > 0 ? "font-bold text-leaf-700" : "text-soft"}`}>
          {change > 0 ? <TrendUpGlyph size={18} className="mr-1 align-[-3px]" /> : null}
          {fill(sentence, { amount: formatDong(Math.abs(change)) })}
        </p>
        <svg
          viewBox="0 0 420 128"
          role="img"
          aria-label={fill(words.home.chart, { days: told })}
          className="mt-3.5 block w-full"
        >
          {week.days.map(({ day, amount }, index) => {
            const height = amount > 0 ? Math.max(6, Math.round((amount / most) * HEIGHT)) : 2
            const fillClass = index === week.days.length - 1 ? "fill-leaf-700" : "fill-leaf-400"
            return (
              <g key={day}>
                <rect
                  x={8 + index * 60}
                  y={HEIGHT - height}
                  width="44"
                  height={height}
                  rx={Math.min(6, height / 2)}
                  className={fillClass}
                />
                <text x={30 + index * 60} y="123" fontSize="15" textAnchor="middle" className="fill-rice-600">
                  {words.time.weekdays[weekday(day)]}
                </text>
              </g>
            )
          })}
        </svg>
      </Box>
    </section>
  )
}
