package org.selamat.status.evidence.domain;

/** The tests that laboratories report, and the evidence that each result is. */
public enum LabTest {
    PCR(EvidenceKind.PCR_POSITIVE, EvidenceKind.PCR_NEGATIVE, EvidenceKind.PCR_INDETERMINATE),
    RTK(EvidenceKind.RTK_POSITIVE, EvidenceKind.RTK_NEGATIVE, EvidenceKind.RTK_INDETERMINATE);

    private final EvidenceKind positive;
    private final EvidenceKind negative;
    private final EvidenceKind indeterminate;

    LabTest(EvidenceKind positive, EvidenceKind negative, EvidenceKind indeterminate) {
        this.positive = positive;
        this.negative = negative;
        this.indeterminate = indeterminate;
    }

    public EvidenceKind with(Result result) {
        return switch (result) {
            case POSITIVE -> positive;
            case NEGATIVE -> negative;
            case INDETERMINATE -> indeterminate;
        };
    }

    /** What a test said. */
    public enum Result {
        POSITIVE,
        NEGATIVE,
        INDETERMINATE
    }
}
