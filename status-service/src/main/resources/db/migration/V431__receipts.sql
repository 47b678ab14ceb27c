-- Receipts that a check considered; each is good for one. Forgotten a day later, when none could be presented again.
CREATE TABLE used_receipt (
    receipt_id uuid PRIMARY KEY,
    used_at    timestamptz NOT NULL
);
CREATE INDEX used_receipt_age ON used_receipt (used_at);

-- What came of the receipt, and the doses that it proved: the check may have to be decided again.
ALTER TABLE boarding_check
    ADD COLUMN receipt      varchar(40),
    ADD COLUMN receipt_id   uuid,
    ADD COLUMN proven_doses text[];
