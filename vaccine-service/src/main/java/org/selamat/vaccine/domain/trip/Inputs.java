package org.selamat.vaccine.domain.trip;

/**
 * Everything beside codes and journey that a decision depends on, by hash: where two checks differ, one of these does.
 *
 * @param rules of all rule versions known at the time
 * @param trust of everybody whom we believed
 * @param valueSets of the codes that rules compare with
 */
public record Inputs(String rules, String trust, String valueSets) {
}
