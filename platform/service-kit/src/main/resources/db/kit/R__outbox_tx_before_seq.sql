-- A transaction's number before its first place in the outbox: the relay tells from the one how far the other can't come any more.
CREATE OR REPLACE FUNCTION outbox_tx_before_seq() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_current_xact_id();
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER outbox_tx_before_seq BEFORE INSERT ON outbox
    FOR EACH STATEMENT EXECUTE FUNCTION outbox_tx_before_seq();
