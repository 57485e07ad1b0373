import { useWords } from "../../lib/i18n/use-words"

/** First stop of the Tab key, over the head to what the page is for. A link would be a step in the history, to which the arrow back leads. */
export function SkipToMain() {
  return (
    <button
      type="button"
      onClick={() => document.getElementById("main")?.focus()}
      className="sr-only z-20 rounded-md bg-action font-bold text-white focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:px-4 focus:py-3"
    >
      {useWords().shell.skip}
    </button>
  )
}
