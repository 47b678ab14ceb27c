package org.selamat.status.derivation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.selamat.status.derivation.application.ReadStatus.Reading;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.policy.persistence.PolicyFile;

class StatusTagTest {

    private static final StatusFold FOLD = new StatusFold(PolicyFile.packaged());

    @Test
    void whatAPolicyMeansIsNotKeptAliveByATag() {
        assertThat(tag("2021-11-08T00:00:00Z")).isNotEqualTo(tag("2022-06-01T00:00:00Z"))
                .isEqualTo(tag("2021-11-08T00:00:01Z"));
    }

    private static String tag(String moment) {
        Instant t = Instant.parse(moment);
        return MyStatusResource.tag(new Reading(FOLD.at(t, EvidenceSet.EMPTY), 0, t, List.of()), Optional.empty(),
                Locale.ENGLISH);
    }
}
