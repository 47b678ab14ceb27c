package org.selamat.vaccine.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.KnownPerson;
import org.selamat.vaccine.domain.KnownPersons;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseDecision;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.DoseRefusal;
import org.selamat.vaccine.domain.dose.Injection;

/** A centre records an injection for the holder of a document. Recording tells the centre nothing else about the person. */
@ApplicationScoped
public class RecordDose {

    /** What the centre learns. */
    public sealed interface Answer {

        record Recorded(DoseId id) implements Answer {
        }

        /** Nobody with this document is registered. */
        record PersonUnknown() implements Answer {
        }

        record Refused(DoseRefusal reason) implements Answer {
        }

        record Duplicate() implements Answer {
        }
    }

    private static final String RESOURCE = "vaccine.dose";
    /** Prevention and Control of Infectious Diseases Act 1988, under which centres report. */
    private static final String LAW = "MY-ACT-342";

    private final KnownPersons persons;
    private final DoseAssessment assessment;
    private final DoseBook book;
    private final AccessRecords accesses;
    private final VaccineConfig config;

    RecordDose(KnownPersons persons, DoseAssessment assessment, DoseBook book, AccessRecords accesses, VaccineConfig config) {
        this.persons = persons;
        this.assessment = assessment;
        this.book = book;
        this.accesses = accesses;
        this.config = config;
    }

    /** @param centre client id of the partner that gave it */
    @Transactional
    public Answer record(String documentIndex, Injection injection, String centre) {
        return persons.byDocument(documentIndex).flatMap(found -> persons.locked(found.id()))
                .map(person -> decide(person, injection, centre)).orElseGet(Answer.PersonUnknown::new);
    }

    private Answer decide(KnownPerson person, Injection injection, String centre) {
        var decision = assessment.judge(injection, centre, person, book.of(person.id()));
        if (decision instanceof DoseDecision.Acceptable) {
            return accept(person, injection, centre);
        }
        accesses.refused(Access.refuse(RESOURCE, person.id().value()).basedOn(LAW));
        return decision instanceof DoseDecision.Refused refused ? new Answer.Refused(refused.reason()) : new Answer.Duplicate();
    }

    private Answer accept(KnownPerson person, Injection injection, String centre) {
        var dose = book.enter(person.id(), injection, Dose.Source.CENTRE, config.certificate().country(), centre);
        accesses.record(Access.write(RESOURCE, person.id().value(), "product", "lot", "date", "doseNumber", "totalDoses")
                .basedOn(LAW));
        return new Answer.Recorded(dose.id());
    }
}
