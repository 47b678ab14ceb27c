-- Repeatable, since a kit has no place in its services' own row of versions: it runs once more after each of its changes, and
-- so has to find out what is left to do.
-- A stored answer was known by three texts, which made its index entry five times as large and each write of one dearer as the
-- index grew out of memory. Those of the last day stay valid.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'idempotent_answer'::regclass AND attname = 'caller'
            AND NOT attisdropped) THEN
        ALTER TABLE idempotent_answer ADD COLUMN claim uuid;
        UPDATE idempotent_answer SET claim = substring(encode(
            sha256(convert_to(caller || E'\n' || operation || E'\n' || key, 'UTF8')), 'hex'), 1, 32)::uuid;
        ALTER TABLE idempotent_answer DROP COLUMN caller, DROP COLUMN operation, DROP COLUMN key, ADD PRIMARY KEY (claim);
        DROP INDEX idempotent_answer_created_at;
        CREATE INDEX idempotent_answer_created_at ON idempotent_answer USING brin (created_at);
    END IF;
END $$;
