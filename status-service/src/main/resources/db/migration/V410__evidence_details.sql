-- Evidence without what its kind measures can't be folded, and one such row would stop whoever reads everyone's. Not checked for rows
-- that are there already: evidence can't be mended in place, and a walk over everyone reports whom it can't fold.
ALTER TABLE evidence
    ADD CONSTRAINT a_known_kind CHECK (kind IN ('PCR_POSITIVE', 'PCR_NEGATIVE', 'PCR_INDETERMINATE', 'RTK_POSITIVE', 'RTK_NEGATIVE',
        'RTK_INDETERMINATE', 'CASE_CONFIRMED', 'CASE_SUSPECTED', 'NOT_A_CASE', 'RECOVERED', 'DECEASED', 'CLOSE_CONTACT',
        'HOME_SURVEILLANCE', 'UNDER_SURVEILLANCE', 'ARRIVAL', 'HOME_ORDER_EXTENDED', 'HOME_ORDER_REDUCED', 'SYMPTOMS', 'EXPOSURE', 'DOSE',
        'CERTIFICATE_ACCEPTED')) NOT VALID,
    ADD CONSTRAINT a_known_basis CHECK (basis IN ('OWN_RESULT', 'NAMED_CASE', 'SHARED_VISIT', 'ARRIVAL', 'EXAMINATION', 'OWN_WORD',
        'RECORD', 'NONE')) NOT VALID,
    ADD CONSTRAINT an_exposure_shares_time CHECK (
        (kind = 'EXPOSURE') = (minutes IS NOT NULL) AND (minutes IS NULL) = (weight IS NULL)
        AND (minutes IS NULL OR minutes >= 0 AND weight >= 0 AND weight <= 1)) NOT VALID,
    ADD CONSTRAINT a_dose_has_its_place CHECK (
        (kind = 'DOSE') = (dose_number IS NOT NULL) AND (dose_number IS NULL) = (dose_total IS NULL)
        AND (dose_number IS NULL OR dose_number >= 1 AND dose_total >= 1)) NOT VALID,
    ADD CONSTRAINT another_end_says_when_and_why CHECK (
        (kind IN ('HOME_ORDER_EXTENDED', 'HOME_ORDER_REDUCED')) = (new_end IS NOT NULL)
        AND (new_end IS NULL OR reason IS NOT NULL)) NOT VALID;

-- People whom a trial or an adoption had to leave out, because what there is of them can't be folded.
ALTER TABLE policy_draft ADD COLUMN unfolded bigint NOT NULL DEFAULT 0;
