package org.selamat.status.derivation.domain;

import java.util.ArrayList;
import java.util.List;

import org.selamat.status.evidence.domain.EvidenceSet;

/**
 * A person's past as others may see it: what should never have been is not there, and nothing shows that it was. Where a status
 * rested on withdrawn evidence, what the rest says of that moment stands in its place.
 */
public final class SealedHistory {

    private final StatusFold fold;

    public SealedHistory(StatusFold fold) {
        this.fold = fold;
    }

    /** @param versions oldest first, as is the answer */
    public List<PastStatus> of(List<PastStatus> versions, EvidenceSet evidence) {
        List<PastStatus> seen = new ArrayList<>();
        for (PastStatus version : versions) {
            PastStatus shown = version.isWithdrawn(evidence) ? version.as(fold.at(version.decidedAt(), evidence)) : version;
            if (isNews(seen, shown)) {
                seen.add(shown);
            }
        }
        return seen;
    }

    private static boolean isNews(List<PastStatus> seen, PastStatus shown) {
        if (seen.isEmpty()) {
            return shown.rule() != Rule.NOTHING_AGAINST;
        }
        return !seen.get(seen.size() - 1).saysTheSameAs(shown);
    }
}
