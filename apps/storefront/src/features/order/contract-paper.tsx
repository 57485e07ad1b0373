import "./contract-paper.css"

import type { CooperativeDetail, OrderGroupView } from "@cho-htx/contracts"
import { formatDateTime } from "@cho-htx/vietnam/date"
import { formatDong } from "@cho-htx/vietnam/dong"
import { formatPhone } from "@cho-htx/vietnam/phone"
import { fill } from "../../lib/i18n/fill"
import { orderMoney } from "./order-money"
import { PaperSums } from "./paper-sums"
import { parcelMoney } from "./parcel-money"
import type { OrderWords } from "./track-failure"

export interface ContractPaperProps {
  order: OrderGroupView
  /** By cooperative id; a seller whose details could not be read shows what the order itself knows. */
  sellers: Record<string, CooperativeDetail>
  words: OrderWords
}

/** The printed page: sellers, buyer, goods, sums and terms, as the Consumer Law asks a contract at a distance to show. */
export function ContractPaper({ order, sellers, words }: ContractPaperProps) {
  const [date, time] = formatDateTime(order.placed_at).split(", ")
  return (
    <section data-contract className="hidden text-[11pt] leading-normal print:block">
      <h1 className="font-bold text-[16pt]">{words.contract_title}</h1>
      <p>{fill(words.contract_order, { code: order.code, time: time ?? "", date: date ?? "" })}</p>
      <p>{words.contract_market}</p>
      <h2 className="mt-3 font-bold text-[13pt]">{words.contract_buyer}</h2>
      <p>
        {order.contact.name}, {formatPhone(order.contact.phone)}
        <br />
        {order.address.line}, {order.address.commune_name}, {order.address.province_name}
      </p>
      {order.parcels.map((parcel) => {
        const seller = sellers[parcel.cooperative.id]
        return (
          <div key={parcel.order_id} className="mt-4 break-inside-avoid">
            <h2 className="font-bold text-[13pt]">
              {words.contract_seller}: {parcel.cooperative.name}
            </h2>
            <p>
              {seller ? `${seller.address_line}, ` : ""}
              {parcel.cooperative.commune.name}, {parcel.cooperative.province_name}
              <br />
              {seller ? `${fill(words.contract_registration, { code: seller.registration_code })} · ` : ""}
              {seller ? `${fill(words.contract_person, { name: seller.representative })} · ` : ""}
              {fill(words.contract_phone, { phone: formatPhone(parcel.cooperative.phone) })}
            </p>
            <table className="mt-2 w-full border-collapse [&_td]:border-rice-300 [&_td]:border-b [&_td]:py-1 [&_th]:border-ink [&_th]:border-b [&_th]:py-1">
              <thead>
                <tr>
                  <th className="text-left">{words.contract_goods}</th>
                  <th className="text-right">{words.contract_quantity}</th>
                  <th className="text-right">{words.contract_price}</th>
                  <th className="text-right">{words.contract_sum}</th>
                </tr>
              </thead>
              <tbody>
                {parcel.lines.map((line) => (
                  <tr key={line.id}>
                    <td>
                      {line.label}
                      {line.canceled_quantity ? (
                        <i className="block not-italic">
                          {fill(words.contract_canceled, { n: line.canceled_quantity })}
                          {line.canceled_total ? `: −${formatDong(line.canceled_total)}` : ""}
                        </i>
                      ) : null}
                    </td>
                    <td className="text-right">{line.quantity}</td>
                    <td className="text-right">{formatDong(line.unit_price)}</td>
                    <td className="text-right">{formatDong(line.total)}</td>
                  </tr>
                ))}
                <tr>
                  <td colSpan={3}>{parcel.delivery.label}</td>
                  <td className="text-right">{formatDong(parcel.delivery.fee)}</td>
                </tr>
                {parcel.discount_total > 0 ? (
                  <tr>
                    <td colSpan={3}>{words.discount}</td>
                    <td className="text-right">−{formatDong(parcel.discount_total)}</td>
                  </tr>
                ) : null}
                <PaperSums money={parcelMoney(parcel)} words={words} />
              </tbody>
            </table>
          </div>
        )
      })}
      <table className="mt-4 w-full font-bold text-[13pt]">
        <tbody>
          <PaperSums money={orderMoney(order)} words={words} />
        </tbody>
      </table>
      <p className="mt-3">{words.contract_terms}</p>
    </section>
  )
}
