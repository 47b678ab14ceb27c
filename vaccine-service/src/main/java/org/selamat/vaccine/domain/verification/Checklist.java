package org.selamat.vaccine.domain.verification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results so far of a format's checks; what nobody ticked off counts as not run. */
public final class Checklist {

    private final List<Check> order;
    private final Map<Check, CheckResult> results = new EnumMap<>(Check.class);

    public Checklist(List<Check> order) {
        this.order = order;
    }

    public void pass(Check check) {
        results.put(check, CheckResult.passed(check));
    }

    public void fail(Check check, Reason reason) {
        results.put(check, CheckResult.failed(check, reason, Optional.empty()));
    }

    public void fail(Check check, Reason reason, String field) {
        results.put(check, CheckResult.failed(check, reason, Optional.of(field)));
    }

    /** Passes the check when there is no reason against it. */
    public void tick(Check check, Optional<Reason> against) {
        against.ifPresentOrElse(reason -> fail(check, reason), () -> pass(check));
    }

    /** Passes {@link Check#SCHEMA} when no field breaks it. */
    public void tickSchema(Optional<String> violation) {
        violation.ifPresentOrElse(field -> fail(Check.SCHEMA, Reason.CONTENT_UNEXPECTED, field), () -> pass(Check.SCHEMA));
    }

    public List<CheckResult> results() {
        return order.stream().map(check -> results.getOrDefault(check, CheckResult.notRun(check))).toList();
    }
}
