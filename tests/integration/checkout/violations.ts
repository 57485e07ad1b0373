export { violations } from "../../harness/violations.js"
