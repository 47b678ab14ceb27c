package org.selamat.status.boarding.application;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Identification;
import org.selamat.status.boarding.domain.IdentityMisses;
import org.selamat.status.boarding.domain.Passenger;
import org.selamat.status.boarding.domain.PassengerCode;
import org.selamat.status.boarding.domain.PassengerCodes;
import org.selamat.status.boarding.domain.PassengerQuery;
import org.selamat.status.boarding.domain.PassengerQuery.ByCode;
import org.selamat.status.boarding.domain.PassengerQuery.ByDocument;
import org.selamat.status.name.application.CompareHolder;
import org.selamat.status.person.domain.DocumentIndex;
import org.selamat.status.person.domain.FreshHolders;
import org.selamat.status.person.domain.Holder;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.person.domain.PersonRegister;

/** Finds who the passengers are, in as many reads for five hundred as for one. */
@ApplicationScoped
class IdentifyPassengers {

    /** A few typing errors are everyday; a birth date has some thirty thousand values. */
    private static final int ATTEMPTS = 5;
    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final PassengerCodes codes;
    private final FreshHolders memory;
    private final PersonRegister register;
    private final CompareHolder compare;
    private final IdentityMisses misses;

    IdentifyPassengers(PassengerCodes codes, FreshHolders memory, PersonRegister register, CompareHolder compare,
            IdentityMisses misses) {
        this.codes = codes;
        this.memory = memory;
        this.register = register;
        this.compare = compare;
        this.misses = misses;
    }

    /** @return one for each query, in their order */
    List<Identified> all(List<PassengerQuery> queries, Flight flight, Instant now) {
        Map<PassengerCode, PersonId> byCode = codes.use(codes(queries), flight, now);
        Set<DocumentIndex> documents = documents(queries);
        Map<DocumentIndex, Holder> holders = holders(documents);
        Map<DocumentIndex, Long> missed = documents.isEmpty() ? Map.of()
                : misses.since(now.minus(REMEMBERED), flight.airline(), documents);
        Set<String> spent = new HashSet<>();
        List<Identified> identified = queries.stream().map(query -> query instanceof ByCode one
                ? byCode(spent.add(one.code().hash()) ? byCode.get(one.code()) : null)
                : byDocument((ByDocument) query, holders, missed)).toList();
        misses.add(flight.airline(), identified.stream().filter(one -> one.passenger().how().isMiss())
                .flatMap(one -> one.document().stream()).toList(), now);
        return identified;
    }

    /** From memory; the register is asked for the rest, who may have registered a moment ago. */
    private Map<DocumentIndex, Holder> holders(Set<DocumentIndex> documents) {
        Map<DocumentIndex, Holder> holders = new HashMap<>(memory.holders(documents));
        List<DocumentIndex> others = documents.stream().filter(document -> !holders.containsKey(document)).toList();
        if (!others.isEmpty()) {
            holders.putAll(register.holders(others));
        }
        return holders;
    }

    private static Identified byCode(PersonId person) {
        return person == null
                ? new Identified(Passenger.unidentified(Identification.CODE_INVALID), Optional.empty(), Optional.empty())
                : new Identified(Passenger.identified(Identification.PASSENGER_CODE, person), Optional.of(person),
                        Optional.empty());
    }

    private Identified byDocument(ByDocument query, Map<DocumentIndex, Holder> holders, Map<DocumentIndex, Long> missed) {
        if (!query.isComplete()) {
            return new Identified(Passenger.unidentified(Identification.INCOMPLETE), Optional.empty(), Optional.empty());
        }
        DocumentIndex document = query.document().orElseThrow();
        Holder holder = holders.get(document);
        if (missed.getOrDefault(document, 0L) >= ATTEMPTS) {
            return new Identified(Passenger.unidentified(Identification.TOO_MANY_ATTEMPTS), Optional.empty(), query.document());
        }
        if (holder == null) {
            return new Identified(Passenger.unidentified(Identification.NOT_REGISTERED), Optional.empty(), query.document());
        }
        Identification how = compared(holder, query);
        Passenger passenger = how.obstacle().isPresent() ? Passenger.unidentified(how)
                : Passenger.identified(how, holder.person());
        return new Identified(passenger, Optional.of(holder.person()), query.document());
    }

    private Identification compared(Holder holder, ByDocument query) {
        return holder.tags().map(tags -> switch (compare.grade(holder.person(), tags, query.name().orElseThrow(),
                query.birth().orElseThrow())) {
            case EXACT -> Identification.EXACT;
            case COMPATIBLE -> Identification.COMPATIBLE;
            case NEAR -> Identification.NEAR;
            case NAME_MISMATCH -> Identification.NAME_MISMATCH;
            case BIRTH_DATE_MISMATCH -> Identification.DOB_MISMATCH;
        }).orElse(Identification.NOT_COMPARABLE);
    }

    private static Set<PassengerCode> codes(List<PassengerQuery> queries) {
        return queries.stream().filter(ByCode.class::isInstance).map(query -> ((ByCode) query).code())
                .collect(Collectors.toSet());
    }

    private static Set<DocumentIndex> documents(List<PassengerQuery> queries) {
        return queries.stream().filter(ByDocument.class::isInstance).map(ByDocument.class::cast)
                .filter(ByDocument::isComplete).flatMap(query -> query.document().stream()).collect(Collectors.toSet());
    }

    /**
     * @param lookedUp whose record was looked at, identified or not: they see it
     * @param document by which they were looked for
     */
    record Identified(Passenger passenger, Optional<PersonId> lookedUp, Optional<DocumentIndex> document) {

        Identified as(Passenger better) {
            return new Identified(better, lookedUp, document);
        }
    }
}
