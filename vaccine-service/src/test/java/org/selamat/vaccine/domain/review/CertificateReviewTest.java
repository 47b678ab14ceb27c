package org.selamat.vaccine.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.review.CertificateReview.State;
import org.selamat.vaccine.domain.review.CertificateReview.Step;

class CertificateReviewTest {

    private static final ZoneId HERE = ZoneId.of("Asia/Kuala_Lumpur");
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void a_proposal_counts_only_once_somebody_else_agrees() {
        // given
        var proposed = moved(waiting().propose(proposal("first")));

        // then
        assertThat(proposed.outcome()).isEmpty();
        assertThat(proposed.decide(id(proposed), true, "first", NOW)).isInstanceOf(Step.SamePerson.class);
        var decided = moved(proposed.decide(id(proposed), true, "second", NOW));
        assertThat(decided.state()).isEqualTo(State.DECIDED);
        assertThat(decided.outcome()).contains(new Opinion.Refuse(ReviewRefusal.UNREADABLE));
    }

    @Test
    void whoever_disagrees_sends_it_back_and_anybody_may_propose_again() {
        // given
        var proposed = moved(waiting().propose(proposal("first")));

        // when
        var back = moved(proposed.decide(id(proposed), false, "second", NOW));

        // then
        assertThat(back).isEqualTo(waiting());
        assertThat(moved(back.propose(proposal("second"))).state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void nobody_agrees_to_something_else_than_they_read() {
        var proposed = moved(waiting().propose(proposal("first")));
        assertThat(proposed.decide(UUID.randomUUID(), true, "second", NOW)).isInstanceOf(Step.OtherProposal.class);
        assertThat(waiting().decide(id(proposed), true, "second", NOW)).isInstanceOf(Step.OtherProposal.class);
    }

    @Test
    void what_is_proposed_or_decided_takes_no_other_proposal() {
        var proposed = moved(waiting().propose(proposal("first")));
        var decided = moved(proposed.decide(id(proposed), true, "second", NOW));
        assertThat(proposed.propose(proposal("third"))).isInstanceOf(Step.NotWaiting.class);
        assertThat(decided.propose(proposal("third"))).isInstanceOf(Step.NotWaiting.class);
        assertThat(decided.decide(id(proposed), false, "third", NOW)).isInstanceOf(Step.OtherProposal.class);
    }

    @Test
    void the_deadline_is_the_first_moment_of_the_day_of_travel() {
        assertThat(deadline(Optional.of("2026-11-28"))).isEqualTo("2026-11-27T16:00:00Z");
    }

    @Test
    void whoever_travels_today_is_answered_in_the_shortest_time_and_whoever_travels_late_in_the_usual_one() {
        assertThat(deadline(Optional.of("2026-11-21"))).isEqualTo("2026-11-21T10:00:00Z");
        assertThat(deadline(Optional.empty())).isEqualTo("2026-12-05T08:00:00Z");
        assertThat(deadline(Optional.of("2027-03-01"))).isEqualTo("2026-12-05T08:00:00Z");
    }

    @Test
    void it_is_overdue_after_its_deadline_until_it_is_decided() {
        var proposed = moved(waiting().propose(proposal("first")));
        var deadline = proposed.term().deadline();
        assertThat(proposed.isOverdue(deadline)).isFalse();
        assertThat(proposed.isOverdue(deadline.plusNanos(1))).isTrue();
        assertThat(moved(proposed.decide(id(proposed), true, "second", NOW)).isOverdue(deadline.plusNanos(1))).isFalse();
    }

    @Test
    void nobody_travels_yesterday_or_in_two_years() {
        var today = LocalDate.of(2026, 11, 21);
        assertThat(ReviewTerm.isPossible(today, today)).isTrue();
        assertThat(ReviewTerm.isPossible(today.minusDays(1), today)).isFalse();
        assertThat(ReviewTerm.isPossible(today.plusYears(1), today)).isTrue();
        assertThat(ReviewTerm.isPossible(today.plusYears(2), today)).isFalse();
    }

    @Test
    void a_file_is_what_its_first_bytes_say() {
        assertThat(MediaType.of("%PDF-1.7".getBytes())).contains(MediaType.PDF);
        assertThat(MediaType.of(new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0 })).contains(MediaType.JPEG);
        assertThat(MediaType.of("<svg onload=".getBytes())).isEmpty();
        assertThat(MediaType.of(new byte[0])).isEmpty();
    }

    private static CertificateReview waiting() {
        return CertificateReview.opened(new CertificateId(new UUID(1, 1)), new PersonId(new UUID(2, 2)),
                ReviewGround.UNSIGNED, term(Optional.empty()));
    }

    private static Instant deadline(Optional<String> travelDate) {
        return term(travelDate).deadline();
    }

    private static ReviewTerm term(Optional<String> travelDate) {
        return ReviewTerm.of(NOW, travelDate.map(LocalDate::parse), HERE, Duration.ofDays(14), Duration.ofHours(2));
    }

    private static Proposal proposal(String by) {
        return new Proposal(UUID.randomUUID(), new Opinion.Refuse(ReviewRefusal.UNREADABLE), by, NOW);
    }

    private static UUID id(CertificateReview review) {
        return review.proposal().orElseThrow().id();
    }

    private static CertificateReview moved(Step step) {
        return ((Step.Moved) step).review();
    }
}
