-- Policies that were proposed: tried on everyone's evidence, adopted by a second person, in force from their day on.
CREATE TABLE policy_draft (
    version     varchar(64) PRIMARY KEY,
    starts_on   date         NOT NULL,
    sources     text[]       NOT NULL CHECK (cardinality(sources) > 0),
    changes     text         NOT NULL,
    proposer    varchar(128) NOT NULL,
    proposed_at timestamptz  NOT NULL,
    state       varchar(10)  NOT NULL,
    tried_at    timestamptz  NOT NULL,
    persons     bigint       NOT NULL,
    done        bigint       NOT NULL,
    last_done   uuid,
    diff        text         NOT NULL,
    approver    varchar(128) CHECK (approver <> proposer),
    CHECK (state IN ('TRYING', 'TRIED') OR approver IS NOT NULL)
);

-- What was said and by whom never changes; only how far it has come does.
CREATE FUNCTION refuse_other_policy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.version, NEW.starts_on, NEW.sources, NEW.changes, NEW.proposer) IS DISTINCT FROM
            (OLD.version, OLD.starts_on, OLD.sources, OLD.changes, OLD.proposer)
            OR (OLD.approver IS NOT NULL AND NEW.approver IS DISTINCT FROM OLD.approver) THEN
        RAISE EXCEPTION 'a policy version is never edited' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER policy_draft_fixed BEFORE UPDATE ON policy_draft FOR EACH ROW EXECUTE FUNCTION refuse_other_policy();
CREATE TRIGGER policy_draft_kept BEFORE DELETE ON policy_draft FOR EACH ROW EXECUTE FUNCTION refuse_change();
