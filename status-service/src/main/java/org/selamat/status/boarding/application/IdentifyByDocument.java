package org.selamat.status.boarding.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import org.selamat.status.boarding.application.IdentifyPassengers.Identified;
import org.selamat.status.boarding.domain.Identification;
import org.selamat.status.boarding.domain.IdentityMisses;
import org.selamat.status.boarding.domain.Passenger;
import org.selamat.status.boarding.domain.PassengerQuery.ByDocument;
import org.selamat.status.boarding.domain.Question;
import org.selamat.status.name.application.CompareHolder;
import org.selamat.status.person.domain.DocumentIndex;
import org.selamat.status.person.domain.FreshHolders;
import org.selamat.status.person.domain.Holder;
import org.selamat.status.person.domain.PersonRegister;

/** Those whose document, birth date and name agree with what the register knows of them. */
@Singleton
class IdentifyByDocument {

    /** A few typing errors are everyday; a birth date has some thirty thousand values. */
    private static final int ATTEMPTS = 5;
    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final FreshHolders memory;
    private final PersonRegister register;
    private final CompareHolder compare;
    private final IdentityMisses misses;

    IdentifyByDocument(FreshHolders memory, PersonRegister register, CompareHolder compare, IdentityMisses misses) {
        this.memory = memory;
        this.register = register;
        this.compare = compare;
        this.misses = misses;
    }

    /** Fills the places of those questions that bring no code. */
    void identify(List<Question> questions, Identified[] identified, Instant now) {
        List<Integer> asked = IntStream.range(0, identified.length).boxed()
                .filter(i -> questions.get(i).who() instanceof ByDocument).toList();
        Map<DocumentIndex, Holder> holders = holders(documents(asked, questions));
        asked.stream().collect(Collectors.groupingBy(i -> questions.get(i).flight().airline()))
                .forEach((airline, these) -> ofOne(airline, these, questions, identified, holders, now));
    }

    /** Attempts count as they are made: those of one manifest as those of many questions. */
    private void ofOne(String airline, List<Integer> these, List<Question> questions, Identified[] identified,
            Map<DocumentIndex, Holder> holders, Instant now) {
        Set<DocumentIndex> documents = documents(these, questions);
        Map<DocumentIndex, Long> missed = documents.isEmpty() ? new HashMap<>()
                : new HashMap<>(misses.since(now.minus(REMEMBERED), airline, documents));
        List<DocumentIndex> fresh = new ArrayList<>();
        for (int i : these) {
            identified[i] = identified(query(questions.get(i)), holders, missed);
            if (identified[i].passenger().how().isMiss()) {
                identified[i].document().ifPresent(document -> {
                    fresh.add(document);
                    missed.merge(document, 1L, Long::sum);
                });
            }
        }
        misses.add(airline, fresh, now);
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

    private Identified identified(ByDocument query, Map<DocumentIndex, Holder> holders, Map<DocumentIndex, Long> missed) {
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

    private static Set<DocumentIndex> documents(Collection<Integer> these, List<Question> questions) {
        return these.stream().map(i -> query(questions.get(i))).filter(ByDocument::isComplete)
                .flatMap(query -> query.document().stream()).collect(Collectors.toSet());
    }

    private static ByDocument query(Question question) {
        return (ByDocument) question.who();
    }
}
