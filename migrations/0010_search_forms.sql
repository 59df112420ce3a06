-- What was said is found in any form: words and grams are made of the folded text. No statement holds a lock for longer than a
-- moment, and each may be run again; on a large database the last four take their time (docs/operations.md).
-- Compatibility forms, accents and points, and what nobody sees are taken away: `chat/search/fold-text.ts` says the same. Most
-- texts are ASCII, and only those of some scripts have anything to be put together again: what they do not need takes time. It
-- names nothing that is not built in, since an index is built without a search path.
CREATE OR REPLACE FUNCTION fold_text(content text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  form text := left(content, 100000);
BEGIN
  IF octet_length(form) = char_length(form) THEN
    RETURN lower(form);
  END IF;
  form := regexp_replace(normalize(form, NFKD),
    '[\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u180e\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]+',
    '', 'g');
  IF form ~ '[\u0900-\u1cff\u3040-\u30ff\ua960-\ud7ff]' THEN
    form := normalize(form, NFC);
  END IF;
  RETURN left(translate(lower(form), 'ςıøłđħŧ', 'σioldht'), 100000);
END
$$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION text_grams(content text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 20000
  RETURN (SELECT coalesce(array_agg(DISTINCT gram), '{}')
  FROM (
    SELECT letter AS one, lead(letter) OVER following AS two, lead(letter, 2) OVER following AS three
    FROM (
      SELECT nullif(letter, ' ') AS letter, place
      FROM string_to_table(
        translate(fold_text(content), E'\t\n\v\f\r\u0085\u00a0\u2028\u2029\u3000', '          '), NULL
      ) WITH ORDINALITY AS letters (letter, place)
    ) spaced
    WINDOW following AS (ORDER BY place)
  ) windows, LATERAL (VALUES (one COLLATE "C"), (one || two), (one || two || three)) AS grams (gram)
  WHERE gram IS NOT NULL);--> statement-breakpoint
-- About where in a text a place of its folded form is.
CREATE OR REPLACE FUNCTION unfolded_place(content text, place integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  guess integer := place;
  reached integer;
BEGIN
  FOR attempt IN 1..6 LOOP
    reached := char_length(fold_text(left(content, guess)));
    EXIT WHEN abs(reached - place) < 4;
    guess := least(char_length(content), guess::bigint * place / greatest(reached, 1) + 1);
  END LOOP;
  RETURN guess;
END
$$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION set_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.words := to_tsvector('simple'::regconfig, fold_text(NEW.content));
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE OR REPLACE TRIGGER "chat_messages_words" BEFORE INSERT OR UPDATE OF "content" ON "chat_messages" FOR EACH ROW EXECUTE FUNCTION set_search_words();--> statement-breakpoint
ALTER TABLE "chat_messages" ALTER COLUMN "words" DROP EXPRESSION IF EXISTS;--> statement-breakpoint
-- A thousand rows at a time. Whoever holds a row is writing its words, or deletes it.
CREATE OR REPLACE PROCEDURE fold_search_words() LANGUAGE plpgsql AS $$
DECLARE
  after uuid := '00000000-0000-0000-0000-000000000000';
  up_to uuid;
BEGIN
  LOOP
    SELECT id INTO up_to FROM chat_messages WHERE id > after ORDER BY id OFFSET 999 LIMIT 1;
    UPDATE chat_messages m SET words = to_tsvector('simple'::regconfig, fold_text(m.content))
    FROM (
      SELECT id FROM chat_messages
      WHERE id > after AND (up_to IS NULL OR id <= up_to) 
        AND words IS DISTINCT FROM to_tsvector('simple'::regconfig, fold_text(content))
      ORDER BY id FOR NO KEY UPDATE SKIP LOCKED
    ) old WHERE m.id = old.id;
    COMMIT;
    EXIT WHEN up_to IS NULL;
    after := up_to;
  END LOOP;
END
$$;--> statement-breakpoint
CALL fold_search_words();--> statement-breakpoint
REINDEX INDEX CONCURRENTLY "chat_messages_search_idx";--> statement-breakpoint
DROP INDEX CONCURRENTLY IF EXISTS "chat_threads_search_idx";--> statement-breakpoint
CREATE INDEX CONCURRENTLY "chat_threads_search_idx" ON "chat_threads" USING gin ("user_id",to_tsvector('simple'::regconfig, fold_text(title)),text_grams(title)) WITH (fastupdate=false);
