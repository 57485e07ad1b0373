import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123194850 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cooperative_member" drop constraint if exists "cooperative_member_auth_identity_id_unique";`,
    )
    this.addSql(`alter table if exists "cooperative" drop constraint if exists "cooperative_registration_code_unique";`)
    this.addSql(`alter table if exists "cooperative" drop constraint if exists "cooperative_handle_unique";`)
    this.addSql(
      `create table if not exists "cooperative" ("id" text not null, "handle" text not null, "name" text not null, "short_name" text not null, "initials" text not null, "legal_form" text check ("legal_form" in ('htx', 'lien_hiep_htx', 'to_hop_tac')) not null, "registration_code" text not null, "sector" text not null, "address_line" text not null, "commune_code" text not null, "former_commune_name" text null, "province_code" text not null, "phone" text not null, "email" text null, "representative" text not null, "founded_year" integer null, "member_count" integer null, "tagline" text null, "story" text null, "quote_text" text null, "quote_by" text null, "logo_url" text null, "status" text check ("status" in ('draft', 'submitted', 'active', 'suspended', 'closed')) not null default 'draft', "verified_at" timestamptz null, "delivery" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_handle_unique" ON "cooperative" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_registration_code_unique" ON "cooperative" ("registration_code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_commune_code" ON "cooperative" ("commune_code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_deleted_at" ON "cooperative" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_status_short_name" ON "cooperative" ("status", "short_name") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "cooperative_member" ("id" text not null, "name" text not null, "phone" text null, "email" text null, "role" text check ("role" in ('owner', 'manager', 'packer')) not null, "auth_identity_id" text null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_member_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_member_cooperative_id" ON "cooperative_member" ("cooperative_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_member_deleted_at" ON "cooperative_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_member_auth_identity_id_unique" ON "cooperative_member" ("auth_identity_id") WHERE auth_identity_id IS NOT NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "cooperative_status_change" ("id" text not null, "from_status" text not null, "to_status" text not null, "reason" text null, "actor" text not null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_status_change_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_status_change_cooperative_id" ON "cooperative_status_change" ("cooperative_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_status_change_deleted_at" ON "cooperative_status_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "cooperative_member" add constraint "cooperative_member_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "cooperative_status_change" add constraint "cooperative_status_change_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "cooperative_member" drop constraint if exists "cooperative_member_cooperative_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "cooperative_status_change" drop constraint if exists "cooperative_status_change_cooperative_id_foreign";`,
    )

    this.addSql(`drop table if exists "cooperative" cascade;`)

    this.addSql(`drop table if exists "cooperative_member" cascade;`)

    this.addSql(`drop table if exists "cooperative_status_change" cascade;`)
  }
}
