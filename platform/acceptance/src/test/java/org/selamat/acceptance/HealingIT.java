package org.selamat.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selamat.local.client.Api;
import org.selamat.local.client.ClientIds;
import org.selamat.local.client.Control;
import org.selamat.local.client.Registrations;
import org.selamat.local.client.Registrations.Registered;
import org.selamat.local.client.Suite;
import org.selamat.local.component.Components;

/** Half of the suite is killed at once: {@code up} heals it, and nothing acknowledged is gone. */
@Order(4)
@ExtendWith(RunningSuite.class)
class HealingIT {

    private static final List<String> KILLED = List.of("gateway", "checkin", "identity", "helpdesk", "kafka", "postgres");

    private final Clock clock = Clock.systemUTC();
    private final Suite suite = RunningSuite.suite();
    private final Api gateway = new Api(suite.gateway());

    @Test
    void whatWasAcknowledgedBeforeAKillIsThereAfterUp() {
        // given
        var siti = Registrations.citizen(suite, gateway, clock, "Siti binti Hassan", LocalDate.of(1990, 1, 1));
        var qr = venue(siti);
        var visit = checkIn(siti, qr);
        var handle = gateway.post("/v1/cases").bearer(siti.token())
                .json(Map.of("id", ClientIds.next(clock), "kind", "QUESTION"))
                .send().expect(201).text("handle");
        var before = processIds();
        // when
        var control = new Control(suite, RunningSuite.checkout());
        KILLED.forEach(control::kill);
        assertThat(RunningSuite.up()).isZero();
        // then
        var after = processIds();
        assertThat(KILLED).allSatisfy(name -> assertThat(after.get(name)).as(name).isNotEqualTo(before.get(name)));
        assertThat(gateway.get("/v1/me/visits").bearer(siti.token()).send().expect(200).shown()).contains(visit.toString());
        assertThat(gateway.get("/v1/cases/" + handle).bearer(siti.token()).send().expect(200).text("handle")).isEqualTo(handle);
        assertThat(gateway.get("/v1/me").bearer(siti.token()).send().expect(200).text("personId"))
                .isEqualTo(siti.id().toString());
        checkIn(siti, qr);
    }

    private String venue(Registered owner) {
        var id = ClientIds.next(clock);
        gateway.post("/v1/venues").bearer(owner.token())
                .json(Map.of("id", id, "name", "Kedai Siti", "address", "3 Jalan Tun Razak",
                        "type", "SHOP", "district", "Kuala Lumpur"))
                .send().expect(201);
        return gateway.get("/v1/venues/" + id + "/qr").bearer(owner.token()).send().expect(200).text("text");
    }

    private UUID checkIn(Registered person, String qr) {
        var id = ClientIds.next(clock);
        gateway.post("/v1/me/visits").bearer(person.token()).json(Map.of("id", id, "qr", qr, "checkedInAt", clock.instant()))
                .send()
                .expect(201);
        return id;
    }

    private Map<String, Long> processIds() {
        return Components.NAMES.stream()
                .collect(Collectors.toMap(name -> name, name -> suite.process(name).orElseThrow().pid()));
    }
}
