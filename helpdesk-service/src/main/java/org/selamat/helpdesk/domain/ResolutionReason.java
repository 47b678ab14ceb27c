package org.selamat.helpdesk.domain;

/** Why a case was answered or refused: a code with a text in every language, because agents write no free text. */
public enum ResolutionReason {
    ORDER_SUPPORTED_BY_EVIDENCE(Resolution.REFUSED),
    NO_MISTAKE_FOUND(Resolution.REFUSED),
    DUPLICATE_CASE(Resolution.REFUSED),
    /** Somebody else's correction had undone it before this case came to it. */
    ALREADY_CORRECTED(Resolution.ANSWERED),
    EXPLAINED(Resolution.ANSWERED),
    CLEARED_TO_BOARD(Resolution.ANSWERED);

    private final Resolution resolution;

    ResolutionReason(Resolution resolution) {
        this.resolution = resolution;
    }

    public Resolution resolution() {
        return resolution;
    }
}
