const sizes = {
  card: "text-[17px] min-[900px]:text-lg",
  page: "text-[34px] leading-[1.2]",
  bar: "text-lg",
}

export interface PriceProps {
  /** "210.000 ₫", already formatted. */
  amount: string
  /** Before the cut, formatted; null when nothing is cut. */
  was?: string | null
  /** "−9%" */
  cut?: string | null
  /** Hidden words before the two prices: "Giá cũ", "Giá nay". */
  words?: { was: string; now: string }
  /** "từ", where variants differ in price. */
  from?: string | null
  size?: keyof typeof sizes
}

/** Bold and ink; red only when cut, with the old price struck and the percentage beside it. */
export function Price({ amount, was, cut, words, from, size = "card" }: PriceProps) {
  return (
    <>
      {was ? (
        <p className="whitespace-nowrap text-[13px] text-soft leading-[1.4]">
          {words ? <span className="sr-only">{words.was} </span> : null}
          <s>{was}</s>
          {cut ? <b className="ml-1 font-bold text-son-700">{cut}</b> : null}
        </p>
      ) : null}
      <p
        className={`whitespace-nowrap font-bold tabular-nums leading-[1.3] ${was ? "text-son-700" : "text-ink"} ${sizes[size]}`}
      >
        {was && words ? <span className="sr-only">{words.now} </span> : null}
        {from ? <span className="font-normal text-[13px] text-soft">{from} </span> : null}
        {amount}
      </p>
    </>
  )
}
