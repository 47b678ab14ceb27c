package org.selamat.local.client;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** An identity document that nobody else has: numbers are drawn anew for every run. */
public record Document(String type, String country, String number) {

    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("yyMMdd");

    /** A card number is the birth date, a two-digit place of birth and a serial number. */
    public static Document myKad(LocalDate birthDate) {
        return new Document("MYKAD", "MYS", card(birthDate));
    }

    public static Document myKid(LocalDate birthDate) {
        return new Document("MYKID", "MYS", card(birthDate));
    }

    public static Document passport(String country) {
        return new Document("PASSPORT", country, "K" + digits(8) + "E");
    }

    public Map<String, String> body() {
        return Map.of("type", type, "country", country, "number", number);
    }

    private static String card(LocalDate birthDate) {
        return BIRTH.format(birthDate) + "14" + digits(4);
    }

    public static String digits(int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(ThreadLocalRandom.current().nextInt(10));
        }
        return digits.toString();
    }
}
