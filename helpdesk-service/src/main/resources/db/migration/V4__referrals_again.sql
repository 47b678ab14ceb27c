-- A referral that ended because the traveller may board, and comes up again, is a new case with a new promise.
ALTER TABLE support_case DROP CONSTRAINT support_case_decision_id_key;
CREATE UNIQUE INDEX support_case_referral ON support_case (decision_id) WHERE state NOT IN ('RESOLVED', 'CLOSED', 'WITHDRAWN');
CREATE INDEX support_case_decision ON support_case (decision_id) WHERE decision_id IS NOT NULL;
