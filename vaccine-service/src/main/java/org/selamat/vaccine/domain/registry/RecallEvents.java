package org.selamat.vaccine.domain.registry;

/** What the rest of the suite hears of recalls: of doses and never of lots, which nobody else needs to know. */
public interface RecallEvents {

    void doseRecalled(RecalledDose dose);
}
