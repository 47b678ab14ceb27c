package org.selamat.status.memory.domain;

/**
 * A status as the memory keeps it.
 *
 * @param label ordinal of the label
 * @param validUntil seconds since 1970 as an unsigned int; 0 when no clock ends it
 * @param decidedAt the same
 */
public record MemoryStatus(long version, byte label, int validUntil, int decidedAt) {
}
