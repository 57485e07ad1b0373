/** One policy in one language. */
export interface PolicyText {
  title: string
  /** One sentence under the title, also the page's description. */
  lead: string
  sections: PolicySection[]
}

export interface PolicySection {
  heading: string
  /** Whose rule it is: the law's, or the market's own. */
  source: "law" | "market"
  /** Paragraphs. */
  body: string[]
  points?: string[]
}
