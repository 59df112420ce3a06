CREATE TABLE "failed_logins" (
	"account" text PRIMARY KEY NOT NULL,
	"failed_at" timestamp (3) with time zone[] NOT NULL,
	"last_failed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"minute" integer NOT NULL,
	"previous" integer NOT NULL,
	"current" integer NOT NULL,
	"allowed" boolean NOT NULL
);
--> statement-breakpoint
CREATE INDEX "failed_logins_last_failed_idx" ON "failed_logins" USING btree ("last_failed_at");--> statement-breakpoint
CREATE INDEX "rate_limits_minute_idx" ON "rate_limits" USING btree ("minute");