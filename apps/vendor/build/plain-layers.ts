/** The part of a PostCSS at-rule that is used here. */
interface LayerRule {
  nodes?: unknown[]
  replaceWith: (...nodes: unknown[]) => unknown
  remove: () => unknown
}

/**
 * Takes the style sheet's cascade layers away: before Chrome 99 a browser skips all that is in one, and the page has no style at all. The order
 * of the sheet (theme, base, utilities) does the same as the layers, because nothing in base outweighs a class.
 */
export const plainLayers = {
  postcssPlugin: "plain-layers",
  OnceExit(root: { walkAtRules: (name: string, visit: (rule: LayerRule) => void) => void }) {
    root.walkAtRules("layer", (rule) => void (rule.nodes ? rule.replaceWith(...rule.nodes) : rule.remove()))
  },
}
