-- How people under orders said they were; one answer a window, never edited.
CREATE TABLE assessment (
    order_id     uuid        NOT NULL REFERENCES home_order,
    due_from     timestamptz NOT NULL,
    submitted_at timestamptz NOT NULL,
    symptoms     text[]      NOT NULL,
    PRIMARY KEY (order_id, due_from)
);
CREATE TRIGGER assessment_append_only BEFORE UPDATE OR DELETE ON assessment FOR EACH ROW EXECUTE FUNCTION refuse_change();
