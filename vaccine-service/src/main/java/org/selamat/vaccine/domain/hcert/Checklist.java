package org.selamat.vaccine.domain.hcert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results so far; what nobody ticked off counts as not run. */
final class Checklist {

    private final Map<Check, CheckResult> results = new EnumMap<>(Check.class);

    void pass(Check check) {
        results.put(check, CheckResult.passed(check));
    }

    void fail(Check check, Reason reason) {
        results.put(check, CheckResult.failed(check, reason, Optional.empty()));
    }

    void fail(Check check, Reason reason, String field) {
        results.put(check, CheckResult.failed(check, reason, Optional.of(field)));
    }

    /** Passes the check when there is no reason against it. */
    void tick(Check check, Optional<Reason> against) {
        against.ifPresentOrElse(reason -> fail(check, reason), () -> pass(check));
    }

    List<CheckResult> results() {
        var list = new ArrayList<CheckResult>();
        Arrays.stream(Check.values()).forEach(check -> list.add(results.getOrDefault(check, CheckResult.notRun(check))));
        return List.copyOf(list);
    }
}
