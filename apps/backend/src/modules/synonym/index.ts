import { Module } from "@medusajs/framework/utils"
import { watchSynonyms } from "./loaders/watch-synonyms"
import { SynonymModuleService } from "./service"

export const SYNONYM_MODULE = "synonym"

export default Module(SYNONYM_MODULE, { service: SynonymModuleService, loaders: [watchSynonyms] })
