ALTER TABLE "users" ADD COLUMN "username_folded" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "email_folded" text;--> statement-breakpoint
CREATE UNIQUE INDEX "users_username_folded_key" ON "users" USING btree ("username_folded");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_folded_key" ON "users" USING btree ("email_folded");