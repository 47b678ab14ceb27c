package org.selamat.vaccine.application.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.application.DoseAssessment;
import org.selamat.vaccine.application.DoseBook;
import org.selamat.vaccine.domain.KnownPerson;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.batch.BatchRow;
import org.selamat.vaccine.domain.batch.RowResult;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseDecision;
import org.selamat.vaccine.domain.dose.Injection;

/** Judges the rows of one batch, each in the light of those before it, and enters the good ones together. */
@ApplicationScoped
class BatchDesk {

    private static final String RESOURCE = "vaccine.dose";
    /** Prevention and Control of Infectious Diseases Act 1988, under which centres report. */
    private static final String LAW = "MY-ACT-342";

    private final DoseAssessment assessment;
    private final DoseBook book;
    private final AccessRecords accesses;
    private final VaccineConfig config;

    BatchDesk(DoseAssessment assessment, DoseBook book, AccessRecords accesses, VaccineConfig config) {
        this.assessment = assessment;
        this.book = book;
        this.accesses = accesses;
        this.config = config;
    }

    /** @param known whoever is known by the rows' documents, locked */
    List<RowResult> take(String centre, List<BatchRow> rows, Map<String, KnownPerson> known) {
        var session = assessment.with(centre, rows.stream().flatMap(row -> row.content().stream())
                .map(BatchRow.Content::injection).toList());
        var onRecord = new HashMap<PersonId, List<Dose>>();
        book.of(known.values().stream().map(KnownPerson::id).distinct().toList())
                .forEach((person, doses) -> onRecord.put(person, new ArrayList<>(doses)));
        var accepted = new ArrayList<Dose>();
        var results = new ArrayList<RowResult>();
        for (var row : rows) {
            results.add(judge(results.size(), row, known, onRecord, new Acceptance(session, centre, accepted)));
        }
        book.enter(accepted);
        accepted.forEach(dose -> accesses.record(Access.write(RESOURCE, dose.person().value(), "product", "lot", "date",
                "doseNumber", "totalDoses").basedOn(LAW)));
        return List.copyOf(results);
    }

    private RowResult judge(int number, BatchRow row, Map<String, KnownPerson> known, Map<PersonId, List<Dose>> onRecord,
            Acceptance acceptance) {
        if (row.content().isEmpty()) {
            return RowResult.invalid(number, row.invalid().orElseThrow());
        }
        var content = row.content().get();
        var person = known.get(content.documentIndex());
        if (person == null) {
            return RowResult.of(number, RowResult.Outcome.PERSON_UNKNOWN);
        }
        var doses = onRecord.computeIfAbsent(person.id(), nobody -> new ArrayList<>());
        return judge(number, content.injection(), person, doses, acceptance);
    }

    private RowResult judge(int number, Injection injection, KnownPerson person, List<Dose> doses, Acceptance acceptance) {
        var decision = acceptance.session().judge(injection, person, doses);
        if (decision instanceof DoseDecision.Acceptable) {
            return accept(number, injection, person, doses, acceptance);
        }
        accesses.refusedAmongOthers(Access.refuse(RESOURCE, person.id().value()).basedOn(LAW));
        return decision instanceof DoseDecision.Refused refused ? RowResult.refused(number, refused.reason())
                : RowResult.of(number, RowResult.Outcome.DUPLICATE);
    }

    private RowResult accept(int number, Injection injection, KnownPerson person, List<Dose> doses, Acceptance acceptance) {
        var dose = book.draft(person.id(), injection, Dose.Source.CENTRE, config.certificate().country(),
                acceptance.centre());
        doses.add(dose);
        acceptance.accepted().add(dose);
        return RowResult.recorded(number, dose.id());
    }

    private record Acceptance(DoseAssessment.Session session, String centre, List<Dose> accepted) {
    }
}
