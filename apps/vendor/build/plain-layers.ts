import type { UserConfig } from "vite"

type CssOptions = NonNullable<UserConfig["css"]>
type PostcssPlugin = NonNullable<Exclude<NonNullable<CssOptions["postcss"]>, string>["plugins"]>[number]

/**
 * Takes the style sheet's cascade layers away: before Chrome 99 a browser skips all that is in one, and the page has no style at all. The order
 * of the sheet (theme, base, utilities) does the same as the layers, because nothing in base outweighs a class.
 */
export const plainLayers: PostcssPlugin = {
  postcssPlugin: "plain-layers",
  OnceExit(root) {
    root.walkAtRules("layer", (rule) => void (rule.nodes ? rule.replaceWith(...rule.nodes) : rule.remove()))
  },
}
