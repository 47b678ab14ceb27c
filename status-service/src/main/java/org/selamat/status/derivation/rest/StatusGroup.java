package org.selamat.status.derivation.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.selamat.kit.group.GroupCommit;
import org.selamat.status.derivation.application.ReadStatus;
import org.selamat.status.derivation.application.ReadStatus.Reading;
import org.selamat.status.derivation.rest.StatusGroup.Answer;
import org.selamat.status.derivation.rest.StatusGroup.Look;
import org.selamat.status.order.application.ReadOrders;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.person.domain.PersonId;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Looks of many people at their own statuses, in as many reads as for one; each gets what its resource would say. Those about
 * whom nothing is written down get one answer, which names nobody.
 */
@Singleton
class StatusGroup implements GroupCommit.Sink<Look, Optional<Answer>> {

    private final ReadStatus statuses;
    private final ReadOrders orders;
    private final StatusViews views;
    private final ObjectWriter json;

    StatusGroup(ReadStatus statuses, ReadOrders orders, StatusViews views, ObjectMapper json) {
        this.statuses = statuses;
        this.orders = orders;
        this.views = views;
        this.json = json.writerFor(StatusView.class);
    }

    @Override
    public List<Optional<Answer>> write(List<Look> group) {
        Reading ofNobody = statuses.ofNobody();
        Set<PersonId> onRecord = statuses.onRecord(group.stream().map(Look::person).distinct().toList());
        Map<PersonId, Reading> readings = new HashMap<>();
        Map<PersonId, HomeOrder> open = onRecord.isEmpty() ? Map.of() : read(onRecord, readings);
        Map<Locale, Answer> toNobody = new HashMap<>();
        return group.stream().map(look -> onRecord.contains(look.person()) ? known(look, readings, open)
                : Optional.of(toNobody.computeIfAbsent(look.language(),
                        any -> answer(look.holdingNothing(), ofNobody, Optional.empty())).to(look)))
                .toList();
    }

    /** Empty for those whose time has come: alone, it is written down first. */
    private Optional<Answer> known(Look look, Map<PersonId, Reading> readings, Map<PersonId, HomeOrder> open) {
        return Optional.ofNullable(readings.get(look.person()))
                .map(reading -> answer(look, reading, Optional.ofNullable(open.get(look.person()))));
    }

    /** @return open orders of those whose readings are put there */
    private Map<PersonId, HomeOrder> read(Set<PersonId> persons, Map<PersonId, Reading> readings) {
        return QuarkusTransaction.requiringNew().call(() -> {
            readings.putAll(statuses.settled(persons));
            return orders.openOf(persons).stream().collect(Collectors.toMap(HomeOrder::person, Function.identity()));
        });
    }

    /** Nobody waits for another's trouble: all of them go the long way, each by itself. */
    @Override
    public boolean mayBeOneItem(RuntimeException failure) {
        return false;
    }

    private Answer answer(Look look, Reading reading, Optional<HomeOrder> order) {
        String tag = '"' + MyStatusResource.tag(reading, order, look.language()) + '"';
        try {
            return new Answer(tag, StatusViews.freshUntil(reading).toString(), tag.equals(look.held()) ? Optional.empty()
                    : Optional.of(json.writeValueAsBytes(views.in(look.language()).of(reading, order))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a status is always writable", e);
        }
    }

    /**
     * Somebody looks.
     *
     * @param held the entity tag of what they have; null when nothing
     */
    record Look(PersonId person, Locale language, String held) {

        private Look holdingNothing() {
            return new Look(person, language, null);
        }
    }

    /**
     * @param staleAfter ISO 8601; told beside the body, since who has that already holds an older one
     * @param body JSON; empty when they have it already
     */
    record Answer(String tag, String staleAfter, Optional<byte[]> body) {

        private Answer to(Look look) {
            return tag.equals(look.held()) ? new Answer(tag, staleAfter, Optional.empty()) : this;
        }
    }
}
