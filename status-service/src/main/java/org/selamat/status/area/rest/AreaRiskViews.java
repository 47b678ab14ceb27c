package org.selamat.status.area.rest;

import java.util.Locale;
import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.problem.Problems;
import org.selamat.kit.text.Texts;
import org.selamat.status.area.application.ReadAreaRisk.Reading;
import org.selamat.status.area.domain.CaseCount;
import org.selamat.status.area.domain.District;
import org.selamat.status.area.domain.GridCell;
import org.selamat.status.area.rest.AreaRiskView.Area;
import org.selamat.status.area.rest.AreaRiskView.Cases;
import org.selamat.status.area.rest.AreaRiskView.Kind;

/** Puts a reading into words, in the language of the request. */
@ApplicationScoped
class AreaRiskViews {

    private final Problems problems;

    AreaRiskViews(Problems problems) {
        this.problems = problems;
    }

    Locale language() {
        return problems.language();
    }

    AreaRiskView of(District district, Reading reading) {
        String why = text("why.district", district.name(), district.state(), reading.policy().window().toDays(),
                cases(reading.risk().cases()));
        return view(new Area(Kind.DISTRICT, district.code(), district.name(), district.state()), reading, why,
                OptionalInt.empty());
    }

    AreaRiskView of(GridCell cell, Reading reading, int queriesLeft) {
        String why = text("why.cell", reading.policy().window().toDays(), cases(reading.risk().cases()));
        return view(new Area(Kind.CELL, cell.code(), null, null), reading, why, OptionalInt.of(queriesLeft));
    }

    private AreaRiskView view(Area area, Reading reading, String why, OptionalInt queriesLeft) {
        CaseCount cases = reading.risk().cases();
        return new AreaRiskView(area, reading.risk().colour(), text("colour." + reading.risk().colour()),
                new Cases(cases.from(), boxed(cases.to())), why, reading.snapshot().countedAt(),
                reading.snapshot().slot().plus(reading.policy().refresh()), reading.stale(),
                reading.snapshot().policyVersion(), boxed(queriesLeft));
    }

    private String cases(CaseCount cases) {
        if (cases.to().isEmpty()) {
            return text("cases.from", cases.from());
        }
        int to = cases.to().getAsInt();
        if (cases.isExact()) {
            return cases.from() == 0 ? text("cases.none") : text("cases.exact", cases.from());
        }
        return cases.from() == 0 ? text("cases.fewer", to + 1) : text("cases.between", cases.from(), to);
    }

    private String text(String key, Object... arguments) {
        return Texts.of("texts/area", language(), key, arguments);
    }

    private static Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
