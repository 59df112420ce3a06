CREATE TABLE IF NOT EXISTS "failed_attempts" (
	"subject" text NOT NULL,
	"address" text NOT NULL,
	"failed_at" timestamp (3) with time zone[] NOT NULL,
	"last_failed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "failed_attempts_subject_address_pk" PRIMARY KEY("subject","address")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "known_addresses" (
	"name" text NOT NULL,
	"address" text NOT NULL,
	"user_id" uuid NOT NULL,
	"signed_in_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "known_addresses_name_address_pk" PRIMARY KEY("name","address")
);
--> statement-breakpoint
ALTER TABLE "known_addresses" DROP CONSTRAINT IF EXISTS "known_addresses_user_id_users_id_fk";--> statement-breakpoint
ALTER TABLE "known_addresses" ADD CONSTRAINT "known_addresses_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "failed_attempts_last_failed_idx" ON "failed_attempts" USING btree ("last_failed_at");--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "known_addresses_user_idx" ON "known_addresses" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "known_addresses_signed_in_idx" ON "known_addresses" USING btree ("signed_in_at");--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "users_password_cost_idx" ON "users" USING btree (substring("password_hash" from 5 for 2)) WHERE "users"."password_hash" ~ '^[$]2[aby][$](0[4-9]|1[0-6])[$]';--> statement-breakpoint
DELETE FROM "failed_logins";
