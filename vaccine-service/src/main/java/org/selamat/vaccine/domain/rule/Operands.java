package org.selamat.vaccine.domain.rule;

import java.util.List;

/** The operands of one operation, in the number that it takes. */
final class Operands {

    private Operands() {
    }

    static List<?> of(String operator, List<?> operands, int least, int most) throws RuleFault {
        if (operands.size() < least || operands.size() > most) {
            throw new RuleFault(operator + " can't take " + operands.size() + " operands");
        }
        return operands;
    }
}
