package org.selamat.checkin.hotspot.domain;

/**
 * Standing contacts at some premises, as numbers of different people.
 *
 * @param cases infected people who exposed somebody there
 * @param exposed people who were exposed there
 */
public record ContactCount(int cases, int exposed) {
}
