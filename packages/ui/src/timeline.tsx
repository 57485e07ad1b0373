import type { ReactNode } from "react"
import { CheckGlyph, CloseGlyph } from "./glyphs"

export interface TimelineStep {
  key: string
  state: "done" | "now" | "todo" | "bad"
  title: string
  /** Time and, where known, a person. */
  detail?: ReactNode
}

const dots = {
  done: "border-[2.5px] border-leaf-700 bg-leaf-700 text-white",
  now: "border-7 border-nghe-400 bg-ink",
  todo: "border-[2.5px] border-rice-300 bg-surface",
  bad: "border-[2.5px] border-son-700 bg-son-700 text-white",
}

/** Steps along a line: green with a tick = done, yellow ring = now, hollow = to come, red = ended otherwise. */
export function Timeline({ steps, words }: { steps: TimelineStep[]; words: Record<TimelineStep["state"], string> }) {
  return (
    <ol className="grid">
      {steps.map((step, index) => (
        <li
          key={step.key}
          aria-current={step.state === "now" ? "step" : undefined}
          className="relative pb-4.5 pl-9 text-[15px] leading-[1.45] last:pb-0"
        >
          {index < steps.length - 1 ? (
            <span
              aria-hidden="true"
              className={`-bottom-0.5 absolute top-5.5 left-2.5 w-[3px] ${step.state === "done" ? "bg-leaf-700" : "bg-rice-200"}`}
            />
          ) : null}
          <span
            aria-hidden="true"
            className={`absolute top-0 left-0 grid size-[23px] place-items-center rounded-full ${dots[step.state]}`}
          >
            {step.state === "done" ? <CheckGlyph size={12} /> : null}
            {step.state === "bad" ? <CloseGlyph size={12} /> : null}
          </span>
          <span className="sr-only">{words[step.state]}: </span>
          {step.state === "todo" ? <span className="text-soft">{step.title}</span> : <b>{step.title}</b>}
          {step.detail ? <div className="text-sm text-soft">{step.detail}</div> : null}
        </li>
      ))}
    </ol>
  )
}
