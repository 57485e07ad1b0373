import type { InputHTMLAttributes, ReactNode } from "react"

export interface OptionRowProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "title"> {
  title: ReactNode
  /** Price or icon at the right end of the first line. */
  end?: ReactNode
  detail?: ReactNode
}

/** One choice of a radio group: bold line, price at the right, soft line; the whole row is the target. */
export function OptionRow({ title, end, detail, ...rest }: OptionRowProps) {
  return (
    <label className="group flex min-h-14 cursor-pointer items-start gap-3 rounded-md border-[1.5px] border-rice-300 bg-surface px-3.5 py-[13px] has-checked:border-leaf-700 has-checked:bg-leaf-50 has-checked:shadow-[inset_0_0_0_0.5px_var(--leaf-700)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--focus)">
      <input
        {...rest}
        type="radio"
        className="mt-0.5 size-5.5 flex-none appearance-none rounded-full border-2 border-rice-500 bg-white outline-none checked:border-7 checked:border-leaf-700"
      />
      <span className="min-w-0 flex-1">
        <span className="flex items-center justify-between gap-2 leading-[1.45]">
          <b>{title}</b>
          {end ? <b className="whitespace-nowrap tabular-nums">{end}</b> : null}
        </span>
        {detail ? <span className="block text-sm text-soft leading-normal">{detail}</span> : null}
      </span>
    </label>
  )
}
