package org.selamat.vaccine.rest.dose;

import java.util.EnumMap;
import java.util.Map;

import org.selamat.kit.problem.ProblemType;
import org.selamat.vaccine.domain.dose.DoseRefusal;
import org.selamat.vaccine.rest.VaccineProblems;

/** What the rules refuse, as problems. */
public final class DoseRefusals {

    private static final Map<DoseRefusal, ProblemType> PROBLEMS = new EnumMap<>(Map.of(
            DoseRefusal.PRODUCT_UNKNOWN, VaccineProblems.PRODUCT_UNKNOWN, //
            DoseRefusal.IN_THE_FUTURE, VaccineProblems.DOSE_IN_THE_FUTURE, //
            DoseRefusal.BEFORE_BIRTH, VaccineProblems.DOSE_BEFORE_BIRTH, //
            DoseRefusal.BEFORE_CAMPAIGN, VaccineProblems.DOSE_BEFORE_CAMPAIGN, //
            DoseRefusal.NUMBERS_IMPOSSIBLE, VaccineProblems.DOSE_NUMBERS_IMPOSSIBLE, //
            DoseRefusal.OUT_OF_ORDER, VaccineProblems.DOSE_OUT_OF_ORDER));

    static {
        PROBLEMS.putAll(Map.of(DoseRefusal.CENTRE_UNKNOWN, VaccineProblems.CENTRE_UNKNOWN, //
                DoseRefusal.BEFORE_CENTRE_OPENED, VaccineProblems.DOSE_BEFORE_CENTRE_OPENED, //
                DoseRefusal.AFTER_CENTRE_CLOSED, VaccineProblems.DOSE_AFTER_CENTRE_CLOSED, //
                DoseRefusal.LOT_UNKNOWN, VaccineProblems.LOT_UNKNOWN, //
                DoseRefusal.LOT_OF_OTHER_PRODUCT, VaccineProblems.LOT_OF_OTHER_PRODUCT, //
                DoseRefusal.LOT_NOT_RELEASED, VaccineProblems.LOT_NOT_RELEASED, //
                DoseRefusal.LOT_EXPIRED, VaccineProblems.LOT_EXPIRED, //
                DoseRefusal.LOT_RECALLED, VaccineProblems.LOT_RECALLED));
    }

    private DoseRefusals() {
    }

    public static ProblemType problem(DoseRefusal refusal) {
        return PROBLEMS.get(refusal);
    }
}
