package org.selamat.status.boarding.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Identification;
import org.selamat.status.boarding.domain.IdentityMisses;
import org.selamat.status.boarding.domain.Passenger;
import org.selamat.status.boarding.domain.PassengerCode;
import org.selamat.status.boarding.domain.PassengerCodes;
import org.selamat.status.boarding.domain.PassengerQuery.ByCode;
import org.selamat.status.boarding.domain.PassengerQuery.ByDocument;
import org.selamat.status.boarding.domain.Question;
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

    /** @return one for each question, in their order */
    List<Identified> all(List<Question> questions, Instant now) {
        Identified[] identified = new Identified[questions.size()];
        of(questions, Question::flight).forEach((flight, these) -> byCode(flight, these, questions, identified, now));
        Map<DocumentIndex, Holder> holders = holders(documents(questions));
        of(questions, question -> question.flight().airline())
                .forEach((airline, these) -> byDocument(airline, these, questions, identified, holders, now));
        return List.of(identified);
    }

    /** Which of the questions have what in common. */
    private static <T> Map<T, List<Integer>> of(List<Question> questions, Function<Question, T> common) {
        return IntStream.range(0, questions.size()).boxed()
                .collect(Collectors.groupingBy(i -> common.apply(questions.get(i))));
    }

    private void byCode(Flight flight, List<Integer> these, List<Question> questions, Identified[] identified, Instant now) {
        List<Integer> asked = these.stream().filter(i -> questions.get(i).who() instanceof ByCode).toList();
        if (asked.isEmpty()) {
            return;
        }
        Map<PassengerCode, PersonId> holders = codes.use(
                asked.stream().map(i -> code(questions.get(i))).collect(Collectors.toSet()), flight, now);
        Set<String> spent = new HashSet<>();
        asked.forEach(i -> identified[i] = byCode(
                spent.add(code(questions.get(i)).hash()) ? holders.get(code(questions.get(i))) : null));
    }

    /** Attempts count as they are made: those of one manifest as those of many questions. */
    private void byDocument(String airline, List<Integer> these, List<Question> questions, Identified[] identified,
            Map<DocumentIndex, Holder> holders, Instant now) {
        List<Integer> asked = these.stream().filter(i -> questions.get(i).who() instanceof ByDocument).toList();
        Set<DocumentIndex> documents = documents(asked.stream().map(questions::get).toList());
        Map<DocumentIndex, Long> missed = documents.isEmpty() ? new HashMap<>()
                : new HashMap<>(misses.since(now.minus(REMEMBERED), airline, documents));
        List<DocumentIndex> fresh = new ArrayList<>();
        for (int i : asked) {
            identified[i] = byDocument((ByDocument) questions.get(i).who(), holders, missed);
            if (identified[i].passenger().how().isMiss()) {
                identified[i].document().ifPresent(document -> {
                    fresh.add(document);
                    missed.merge(document, 1L, Long::sum);
                });
            }
        }
        misses.add(airline, fresh, now);
    }

    private static PassengerCode code(Question question) {
        return ((ByCode) question.who()).code();
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

    private static Set<DocumentIndex> documents(List<Question> questions) {
        return questions.stream().map(Question::who).filter(ByDocument.class::isInstance).map(ByDocument.class::cast)
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
