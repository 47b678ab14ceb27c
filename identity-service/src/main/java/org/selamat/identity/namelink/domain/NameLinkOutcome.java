package org.selamat.identity.namelink.domain;

/** How a step with another name ended. */
public sealed interface NameLinkOutcome {

    record Taken(NameLink link) implements NameLinkOutcome {
    }

    record Unknown() implements NameLinkOutcome {
    }

    /** As many as count already; one has to be withdrawn first. */
    record TooMany() implements NameLinkOutcome {
    }

    /** An officer decided about it already. */
    record Decided() implements NameLinkOutcome {
    }

    /** Nothing is confirmed that no document shows. */
    record EvidenceNeeded() implements NameLinkOutcome {
    }
}
