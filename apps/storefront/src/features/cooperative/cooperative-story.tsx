import type { CooperativeDetail } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { getMessages } from "@/lib/i18n/server"

/** Their story and one sentence in their own words. */
export async function CooperativeStory({ cooperative }: { cooperative: CooperativeDetail }) {
  const { maker } = await getMessages()
  const { story, quote } = cooperative
  if (!story && !quote) return null
  return (
    <Box>
      <h2 className="text-xl">{maker.story}</h2>
      {story ? <p className="mt-2.5 whitespace-pre-line">{story}</p> : null}
      {quote ? (
        <>
          <p className="mt-2.5">“{quote.text}”</p>
          <p className="mt-1.5 text-sm text-soft">{quote.by}</p>
        </>
      ) : null}
    </Box>
  )
}
