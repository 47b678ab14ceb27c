package org.selamat.status.area.domain;

/**
 * What may be said about an area with so many cases.
 * A district has tens of thousands of residents, so its colour may tell none from some, and a count from k on is exact. A cell
 * may have ten: it never tells none from a few, and only the band that the colour stands for.
 */
public record AreaRisk(RiskColour colour, CaseCount cases) {

    public static AreaRisk ofDistrict(int cases, AreaPolicy policy) {
        boolean few = cases > 0 && cases < policy.smallestTold();
        return new AreaRisk(colour(cases, policy),
                few ? CaseCount.between(1, policy.smallestTold() - 1) : CaseCount.exactly(cases));
    }

    public static AreaRisk ofCell(int cases, AreaPolicy policy) {
        int told = cases < policy.smallestTold() ? 0 : cases;
        RiskColour colour = colour(told, policy);
        return new AreaRisk(colour, switch (colour) {
            case GREEN -> CaseCount.between(0, Math.max(policy.smallestTold(), policy.yellowFrom()) - 1);
            case YELLOW -> CaseCount.between(Math.max(policy.smallestTold(), policy.yellowFrom()), policy.orangeFrom() - 1);
            case ORANGE -> CaseCount.between(policy.orangeFrom(), policy.redFrom() - 1);
            case RED -> CaseCount.atLeast(policy.redFrom());
        });
    }

    private static RiskColour colour(int cases, AreaPolicy policy) {
        if (cases >= policy.redFrom()) {
            return RiskColour.RED;
        }
        if (cases >= policy.orangeFrom()) {
            return RiskColour.ORANGE;
        }
        return cases >= policy.yellowFrom() ? RiskColour.YELLOW : RiskColour.GREEN;
    }
}
