import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125152000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "guess_count" drop constraint if exists "guess_count_subject_unique";`);
    this.addSql(`create table if not exists "guess_count" ("id" text not null, "subject" text not null, "misses" integer not null, "most" integer not null, "until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guess_count_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_guess_count_deleted_at" ON "guess_count" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guess_count_subject_unique" ON "guess_count" ("subject") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_guess_count_until" ON "guess_count" ("until") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "guess_count" cascade;`);
  }

}
