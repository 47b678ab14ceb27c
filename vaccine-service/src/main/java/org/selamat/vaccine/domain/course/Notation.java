package org.selamat.vaccine.domain.course;

/** How a certificate names a dose's place: 1/2, 2/2, then 3/3 after two doses, or 2/1 after a series of one. */
public record Notation(int number, int total) {

    static Notation of(int number, int primarySeries) {
        if (number <= primarySeries || primarySeries == 1) {
            return new Notation(number, primarySeries);
        }
        return new Notation(number, number);
    }

    @Override
    public String toString() {
        return number + "/" + total;
    }
}
