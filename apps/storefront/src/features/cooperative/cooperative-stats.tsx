import type { CooperativeDetail } from "@cho-htx/contracts"
import { getMessages } from "@/lib/i18n/server"

/** Up to four figures in a row; a figure nobody knows is left out. */
export async function CooperativeStats({ cooperative }: { cooperative: CooperativeDetail }) {
  const { maker } = await getMessages()
  const figures = [
    { figure: cooperative.founded_year, label: maker.founded },
    { figure: cooperative.member_count, label: maker.members_label },
    { figure: cooperative.product_count, label: maker.goods_label },
    { figure: cooperative.ocop_count, label: maker.ocop_label },
  ].filter(({ figure }) => figure !== null)
  return (
    <ul className="mt-5 grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-line min-[900px]:grid-flow-col min-[900px]:auto-cols-fr min-[900px]:grid-cols-none">
      {figures.map(({ figure, label }) => (
        <li key={label} className="bg-surface px-4 py-3.5 text-sm text-soft leading-[1.4]">
          <b className="block text-2xl text-ink">{figure}</b>
          {label}
        </li>
      ))}
    </ul>
  )
}
