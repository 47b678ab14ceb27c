package org.selamat.status.order.domain;

/**
 * The number printed on an order, e.g. {@code HSO-2026-0000042-9}. The last digit (Luhn over year and sequence) catches a digit
 * mistyped by an employer or at a counter.
 */
public record OrderNumber(String text) {

    public static OrderNumber of(int year, long sequence) {
        String digits = "%04d%07d".formatted(year, sequence);
        return new OrderNumber("HSO-%04d-%07d-%d".formatted(year, sequence, luhn(digits)));
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (10 - sum % 10) % 10;
    }
}
