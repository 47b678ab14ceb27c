package org.selamat.checkin.exposure.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.application.MatchingReplica;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.Cases;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.MatchingQueue;
import org.selamat.checkin.exposure.domain.MatchingWork;
import org.selamat.checkin.exposure.domain.Window;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.checkin.testsupport.StandStill;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Two members of a real consumer group match over the same database; one of them dies. */
@ServiceTest
class TakeoverTest {

    private static final int PARTITIONS = 6;
    private static final Duration TURN = Duration.ofMillis(50);

    @Inject
    MatchingReplica.Parts parts;
    @Inject
    Cases cases;
    @Inject
    MatchingQueue queue;
    @Inject
    Rows rows;
    @Inject
    StandStill standStill;
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String topic = "takeover-" + UUID.randomUUID();
    private final CaseId infection = new CaseId(UUID.randomUUID());
    private final UUID infected = UUID.randomUUID();
    /** Half a day of visits that is over and doesn't go over midnight, where a contact becomes two. */
    private final Instant begin = LocalDays.start(LocalDays.of(Instant.now()).minusDays(1)).plus(Duration.ofHours(6));
    private MatchingGroup firstMember;
    private MatchingGroup secondMember;

    /** The application's own matching stands still, so that what happens is done by these two. */
    @BeforeEach
    void joinTheGroup() throws Exception {
        standStill.begin();
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1))).all().get();
        }
        firstMember = member();
        secondMember = member();
        await().until(() -> turn() && firstMember.current().partitions().size() == PARTITIONS / 2
                && secondMember.current().partitions().size() == PARTITIONS / 2);
    }

    @AfterEach
    void leaveTheGroup() {
        firstMember.close();
        secondMember.close();
        standStill.end();
    }

    @Test
    void whatOneLeavesBehindWhenItDiesTheOtherMatchesAndEveryContactComesOnce() {
        // given: a case went to many venues of both, and met somebody at each
        var first = new MatchingReplica(parts, firstMember);
        var second = new MatchingReplica(parts, secondMember);
        var visited = venues();
        long ofFirst = visited.stream().filter(this::isOfTheFirst).count();
        confirm();
        // when: the second looks first, and tells about its venues alone
        second.matchWhatIsDue();
        // then
        assertThat(standing()).isEqualTo(visited.size() - ofFirst);
        // when: the first is at work on its part and dies before it has committed
        QuarkusTransaction.begin();
        do { // what other tests left behind may come first
            assertThat(first.matchOne()).isTrue();
        } while (standing() == visited.size() - ofFirst);
        QuarkusTransaction.rollback();
        firstMember.close();
        // then: until the group has noticed, nobody does its work
        second.matchWhatIsDue();
        assertThat(standing()).isEqualTo(visited.size() - ofFirst);
        // when
        await().until(() -> {
            secondMember.poll(TURN);
            return secondMember.current().isAll();
        });
        second.matchWhatIsDue();
        // then
        assertThat(standing()).isEqualTo(visited.size());
        everyContactWasToldOnce(visited.size());
    }

    private void everyContactWasToldOnce(int contacts) {
        assertThat(rows.count("SELECT count(DISTINCT (person_id, venue_id, day)) FROM exposure WHERE case_id IN "
                + rows.everyNameOf(infection.value()))).isEqualTo(contacts);
        assertThat(rows.count("SELECT count(*) FROM exposure WHERE case_id IN " + rows.everyNameOf(infection.value())))
                .isEqualTo(contacts);
        await().until(() -> told().size() >= contacts);
        assertThat(told()).hasSize(contacts).allMatch(event -> event.type().equals("selamat.checkin.exposure-found.v1"))
                .extracting(EventMessage::key).doesNotHaveDuplicates();
    }

    private List<EventMessage> told() {
        return Topics.all("selamat.checkin.exposure.v1").stream()
                .filter(event -> event.data().path("caseId").asText().equals(infection.value().toString())).toList();
    }

    private List<TestVenue> venues() {
        var venues = new ArrayList<TestVenue>();
        for (int i = 0; i < 12; i++) {
            var at = begin.plus(Duration.ofHours(i));
            venues.add(i % 2 == 0 ? venueOfTheFirst() : venueOfTheSecond());
            checkIn(infected, venues.get(i), at);
            checkIn(UUID.randomUUID(), venues.get(i), at);
        }
        return venues;
    }

    private TestVenue venueOfTheFirst() {
        return Stream.generate(() -> venue("SHOP", null)).filter(this::isOfTheFirst).findFirst().orElseThrow();
    }

    private TestVenue venueOfTheSecond() {
        return Stream.generate(() -> venue("SHOP", null)).filter(made -> !isOfTheFirst(made)).findFirst().orElseThrow();
    }

    private boolean isOfTheFirst(TestVenue venue) {
        return firstMember.current().owns(new VenueId(venue.id()));
    }

    private void confirm() {
        QuarkusTransaction.requiringNew().run(() -> {
            cases.confirm(new ConfirmedCase(infection, new PersonId(infected),
                    new Window(begin.minus(Duration.ofDays(1)), begin.plus(Duration.ofDays(9)))), Instant.now());
            queue.put(MatchingWork.whole(infection), Instant.now().minusSeconds(1));
        });
    }

    private boolean turn() {
        firstMember.poll(TURN);
        secondMember.poll(TURN);
        return true;
    }

    /** One that dies doesn't say goodbye. */
    private MatchingGroup member() {
        return new MatchingGroup(topic, topic, Map.of("bootstrap.servers", kafka, "session.timeout.ms", 6_000,
                "heartbeat.interval.ms", 500, "internal.leave.group.on.close", false));
    }

    private long standing() {
        return rows.exposures(infection.value());
    }
}
