-- Contested orders that were taken back without their case asking: it closes once every copy has followed that reversal.
CREATE TABLE order_taken_back (
    case_id  uuid PRIMARY KEY REFERENCES support_case,
    reversal uuid        NOT NULL,
    event_id uuid        NOT NULL,
    at       timestamptz NOT NULL,
    waiting  boolean     NOT NULL DEFAULT true
);
CREATE INDEX order_taken_back_waiting ON order_taken_back (reversal) WHERE waiting;
