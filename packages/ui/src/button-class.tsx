export interface ButtonLook {
  look?: "main" | "line" | "quiet" | "bad"
  /** `big` is 56 px high: the last step of a task. */
  size?: "normal" | "big"
  wide?: boolean
}

const looks = {
  main: "bg-action text-white hover:bg-action-hover",
  line: "border-leaf-700 bg-surface text-leaf-700 hover:bg-leaf-50",
  quiet: "px-3 text-leaf-700 hover:bg-leaf-50",
  bad: "border-son-700 bg-surface text-son-700 hover:bg-son-50",
}

/** Classes of a button, also for links which look like one (use with the router's own Link). */
export function buttonClass({
  look = "main",
  size = "normal",
  wide,
  busy,
}: ButtonLook & { busy?: boolean } = {}): string {
  return [
    "inline-flex items-center justify-center gap-2 rounded-md border-[1.5px] py-2.5 text-center font-bold leading-[1.3] no-underline",
    "cursor-pointer transition-colors duration-(--fast) ease-out",
    look === "quiet" ? "" : "px-5",
    look === "main" || look === "quiet" ? "border-transparent" : "",
    size === "big" ? "min-h-14 text-lg" : "min-h-tap",
    wide ? "w-full" : "",
    busy ? "cursor-default bg-rice-200 text-rice-600" : looks[look],
  ]
    .filter(Boolean)
    .join(" ")
}
