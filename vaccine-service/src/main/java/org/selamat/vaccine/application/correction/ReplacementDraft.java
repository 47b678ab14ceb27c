package org.selamat.vaccine.application.correction;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.application.DoseAssessment;
import org.selamat.vaccine.application.DoseBook;
import org.selamat.vaccine.domain.KnownPersons;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseDecision;
import org.selamat.vaccine.domain.dose.DoseRefusal;
import org.selamat.vaccine.domain.dose.Injection;

/** The record that takes a wrong one's place, judged like any dose as if the wrong one had never been there. */
@ApplicationScoped
class ReplacementDraft {

    /** Whether the replacement can stand. */
    sealed interface Verdict {

        record Stands(Dose dose) implements Verdict {
        }

        record Refused(DoseRefusal reason) implements Verdict {
        }

        record Duplicate() implements Verdict {
        }
    }

    private final KnownPersons persons;
    private final DoseAssessment assessment;
    private final DoseBook book;

    ReplacementDraft(KnownPersons persons, DoseAssessment assessment, DoseBook book) {
        this.persons = persons;
        this.assessment = assessment;
        this.book = book;
    }

    Verdict judge(Dose wrong, Injection right) {
        var person = persons.locked(wrong.person()).orElseThrow();
        var others = book.of(wrong.person()).stream().filter(dose -> !dose.id().equals(wrong.id())).toList();
        var decision = assessment.judge(right, wrong.recordedBy(), person, others);
        if (decision instanceof DoseDecision.Refused refused) {
            return new Verdict.Refused(refused.reason());
        }
        return decision instanceof DoseDecision.Duplicate ? new Verdict.Duplicate()
                : new Verdict.Stands(book.draft(wrong.person(), right, wrong.source(), wrong.country(), wrong.recordedBy()));
    }
}
