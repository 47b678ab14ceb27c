package org.selamat.status.area.domain;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * How many answers about cells a person had on a day. Which cells they were is not kept: that would be a record of where people
 * go.
 */
public interface QueryBudget {

    /** @return how many are left after this one; empty when none was, and then nothing is counted either */
    OptionalInt spend(UUID person, LocalDate day, int limit);

    void forgetBefore(LocalDate day);
}
