import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125150127 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "search_term_day" drop constraint if exists "search_term_day_term_id_day_unique";`);
    this.addSql(`alter table if exists "search_term" drop constraint if exists "search_term_text_unique";`);
    this.addSql(`create table if not exists "search_term" ("id" text not null, "text" text not null, "folded" text not null, "hidden_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_term_pkey" primary key ("id"), constraint search_term_length check (length(text) BETWEEN 2 AND 60));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_term_text_unique" ON "search_term" ("text") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_term_deleted_at" ON "search_term" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_term_folded" ON "search_term" ("folded") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "search_term_day" ("id" text not null, "term_id" text not null, "day" text not null, "searches" integer not null default 0, "found" integer not null default 0, "visitors" integer not null default 0, "seen" text[] not null default '{}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_term_day_pkey" primary key ("id"), constraint search_term_day_counts check (found BETWEEN 0 AND searches), constraint search_term_day_visitors check (visitors BETWEEN 0 AND 5));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_term_day_deleted_at" ON "search_term_day" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_term_day_term_id_day_unique" ON "search_term_day" ("term_id", "day") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_term_day_day" ON "search_term_day" ("day") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_term" cascade;`);

    this.addSql(`drop table if exists "search_term_day" cascade;`);
  }

}
