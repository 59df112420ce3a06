CREATE EXTENSION IF NOT EXISTS btree_gin;--> statement-breakpoint
-- One, two and three adjacent characters of every word: what finds parts of words, and words of scripts without spaces.
-- The cost is what keeps the planner from asking it of every row in place of the index.
CREATE FUNCTION text_grams(content text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 20000 AS $$
  SELECT coalesce(array_agg(DISTINCT gram), '{}')
  FROM (
    SELECT letter AS one, lead(letter) OVER following AS two, lead(letter, 2) OVER following AS three
    FROM (
      SELECT nullif(letter, ' ') AS letter, place
      FROM string_to_table(
        translate(lower(left(content, 100000)), E'\t\n\v\f\r\u0085\u00a0\u2028\u2029\u3000', '          '), NULL
      ) WITH ORDINALITY AS letters (letter, place)
    ) spaced
    WINDOW following AS (ORDER BY place)
  ) windows, LATERAL (VALUES (one COLLATE "C"), (one || two), (one || two || three)) AS grams (gram)
  WHERE gram IS NOT NULL
$$;--> statement-breakpoint
ALTER TABLE "chat_messages" ADD COLUMN "ordinal" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "chat_messages" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, left(content, 100000))) STORED;--> statement-breakpoint
ALTER TABLE "chat_threads" ADD COLUMN "titled_by" text DEFAULT 'message' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "last_ordinal" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE "chat_messages" m SET "ordinal" = n.ordinal
FROM (SELECT id, row_number() OVER (PARTITION BY user_id ORDER BY created_at, thread_id, seq) AS ordinal FROM "chat_messages") n
WHERE m.id = n.id;--> statement-breakpoint
UPDATE "users" u SET "last_ordinal" = (SELECT coalesce(max(ordinal), 0) FROM "chat_messages" m WHERE m.user_id = u.id);--> statement-breakpoint
CREATE INDEX "chat_messages_search_idx" ON "chat_messages" USING gin ("user_id",(array[(ordinal >> 13) * 2, (ordinal >> 16) * 2 + 1]),"words",text_grams(content)) WITH (fastupdate=false);--> statement-breakpoint
ALTER TABLE "chat_threads" ADD CONSTRAINT "chat_threads_titled_by_check" CHECK ("chat_threads"."titled_by" in ('message', 'model', 'user'));