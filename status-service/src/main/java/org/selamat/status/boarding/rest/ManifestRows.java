package org.selamat.status.boarding.rest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.selamat.kit.problem.FieldErrors;
import org.selamat.kit.problem.Problems;
import org.selamat.kit.text.Texts;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.ManifestRow;
import org.selamat.status.boarding.rest.ManifestBody.Row;
import org.selamat.status.boarding.rest.ManifestView.RowError;

/** Sorts the rows that can be answered from those that can't, and puts answers and errors back into the rows' order. */
@ApplicationScoped
class ManifestRows {

    private final Validator validator;
    private final PassengerQueries queries;
    private final BoardingViews views;
    private final Problems problems;

    ManifestRows(Validator validator, PassengerQueries queries, BoardingViews views, Problems problems) {
        this.validator = validator;
        this.queries = queries;
        this.views = views;
        this.problems = problems;
    }

    /** @param destination of rows that don't say; may be null */
    Sorted sort(List<Row> rows, String destination) {
        Set<String> refs = new HashSet<>();
        List<ManifestRow> good = new ArrayList<>();
        List<List<RowError>> errors = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<RowError> found = errorsOf(row, "/passengers/" + i, refs);
            errors.add(found);
            if (found.isEmpty()) {
                good.add(new ManifestRow(row.ref(), queries.of(row.passengerCode(), row.traveller(),
                        row.destination() == null ? destination : row.destination(), row.receipt())));
            }
        }
        return new Sorted(good, errors);
    }

    List<ManifestView.Row> answered(List<Row> rows, Sorted sorted, Map<String, BoardingCheck> checks) {
        List<ManifestView.Row> answered = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String ref = rows.get(i) == null ? null : rows.get(i).ref();
            List<RowError> errors = sorted.errors().get(i);
            answered.add(errors.isEmpty() ? new ManifestView.Row(ref, views.of(checks.get(ref)), null)
                    : new ManifestView.Row(ref, null, errors));
        }
        return answered;
    }

    private List<RowError> errorsOf(Row row, String path, Set<String> refs) {
        if (row == null) {
            return List.of(error(path, "NOT_NULL"));
        }
        List<RowError> errors = validator.validate(row).stream().map(one -> error(path, one)).toList();
        return errors.isEmpty() && !refs.add(row.ref()) ? List.of(error(path + "/ref", "UNIQUE")) : errors;
    }

    private RowError error(String path, ConstraintViolation<Row> broken) {
        var error = FieldErrors.of(broken, problems.language());
        return new RowError(path + "/" + broken.getPropertyPath().toString().replace('.', '/'), error.code(), error.detail());
    }

    private RowError error(String field, String code) {
        return new RowError(field, code, Texts.of("texts/status", problems.language(), "row." + code));
    }

    /** @param errors of each row, in the rows' order; empty for those that can be answered */
    record Sorted(List<ManifestRow> good, List<List<RowError>> errors) {
    }
}
