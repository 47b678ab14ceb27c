package org.selamat.vaccine.persistence.review;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.dose.Injection;

/** Doses that officers read, as lines of text: they are read back whole or not at all. */
final class DoseLines {

    private DoseLines() {
    }

    static String write(List<Injection> doses) {
        return doses.stream()
                .map(dose -> dose.date() + " " + dose.doseNumber() + "/" + dose.totalDoses() + " " + dose.product())
                .collect(joining("\n"));
    }

    static List<Injection> read(String lines) {
        return lines.lines().map(DoseLines::injection).toList();
    }

    private static Injection injection(String line) {
        var parts = line.split(" ", 3);
        var numbers = parts[1].split("/");
        return new Injection(parts[2], Optional.empty(), LocalDate.parse(parts[0]), Integer.parseInt(numbers[0]),
                Integer.parseInt(numbers[1]));
    }
}
