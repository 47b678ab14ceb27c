package org.selamat.checkin.venue.domain;

import java.time.LocalDate;
import java.util.Map;

/** What was found about a venue's poster on one local day: numbers of scans and of people who reported. */
public record PosterDay(LocalDate day, Map<SelfScan, Integer> selfScans, Map<PosterFault, Integer> reports) {
}
