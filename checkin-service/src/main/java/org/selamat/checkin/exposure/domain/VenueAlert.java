package org.selamat.checkin.exposure.domain;

import org.selamat.checkin.domain.VenueId;

/**
 * One venue where a case met too many people to tell each automatically: a person decides before it fans out. A photographed
 * code that
 * thousands of phones replay ends here as well, instead of in thousands of statuses.
 *
 * @param atLeast possible contacts counted before counting stopped
 */
public record VenueAlert(CaseId cause, VenueId venue, int atLeast, String policyVersion) {
}
