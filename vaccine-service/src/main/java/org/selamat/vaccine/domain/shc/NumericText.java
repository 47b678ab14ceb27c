package org.selamat.vaccine.domain.shc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.selamat.vaccine.domain.shc.Flaw.Code;

/**
 * The text in the QR code: {@code shc:/} and two digits for each character of the JWS, its code less 45; or, deprecated since
 * December 2022, {@code shc:/C/N/} for part C of N.
 */
public final class NumericText {

    public static final String PREFIX = "shc:/";
    /** What one code of version 22 holds (table of the specification), and a part of several. */
    private static final int MAX_WHOLE = 1195;
    private static final int MAX_PART = 1191;
    /** Nobody prints more; 16 parts of 1,191 are far beyond any card. */
    private static final int MAX_PARTS = 99;
    private static final int OFFSET = '-';
    private static final int MAX_PAIR = 'z' - OFFSET;
    private static final Pattern PART = Pattern.compile("shc:/([1-9][0-9]{0,2})/([1-9][0-9]{0,2})/([0-9]+)");
    private static final Pattern WHOLE = Pattern.compile("shc:/([0-9]+)");
    private static final Pattern PART_HEADER = Pattern.compile("shc:/[1-9][0-9]{0,2}/[1-9][0-9]{0,2}/.*", Pattern.DOTALL);

    private final List<Flaw> flaws = new ArrayList<>();

    private NumericText() {
    }

    /**
     * @param jws empty when the parts don't make one; then the flaws say why
     */
    public record Reading(Optional<String> jws, List<Flaw> flaws) {
    }

    /** @param parts in any order */
    public static Reading read(List<String> parts) {
        var reader = new NumericText();
        var jws = parts.size() == 1 ? reader.whole(parts.get(0)) : reader.joined(parts);
        return new Reading(Optional.ofNullable(jws), List.copyOf(reader.flaws));
    }

    public static String write(String jws) {
        var digits = new StringBuilder(PREFIX);
        jws.chars().forEach(c -> digits.append((char) ('0' + (c - OFFSET) / 10)).append((char) ('0' + (c - OFFSET) % 10)));
        return digits.toString();
    }

    private String whole(String text) {
        var match = WHOLE.matcher(text);
        if (match.matches()) {
            return sized(decoded(match.group(1)), MAX_WHOLE);
        }
        var part = PART.matcher(text);
        if (part.matches() && "1".equals(part.group(1)) && "1".equals(part.group(2))) {
            flaws.add(Flaw.unwise(Code.INVALID_NUMERIC_QR_HEADER, "1/1"));
            return sized(decoded(part.group(3)), MAX_WHOLE);
        }
        return refuse(header(text) ? Code.INVALID_NUMERIC_QR : Code.INVALID_NUMERIC_QR_HEADER, text);
    }

    private static boolean header(String text) {
        return text.startsWith(PREFIX) && !PART_HEADER.matcher(text).matches();
    }

    private String refuse(Code code, String text) {
        boolean missing = PART_HEADER.matcher(text).matches();
        flaws.add(Flaw.broken(missing ? Code.MISSING_QR_CHUNK : code, "header"));
        return null;
    }

    private String joined(List<String> parts) {
        flaws.add(Flaw.wrong(Code.QR_CHUNKING_DEPRECATED, "parts"));
        if (parts.size() > MAX_PARTS) {
            flaws.add(Flaw.broken(Code.INVALID_NUMERIC_QR_HEADER, "parts"));
            return null;
        }
        var pieces = new String[parts.size()];
        for (var part : parts) {
            if (!place(part, pieces)) {
                return null;
            }
        }
        advise(pieces);
        return String.join("", pieces);
    }

    /** False when this part can't stand with the others. */
    private boolean place(String part, String[] pieces) {
        var match = PART.matcher(part);
        if (!match.matches()) {
            flaws.add(Flaw.broken(PART_HEADER.matcher(part).matches() ? Code.INVALID_NUMERIC_QR
                    : Code.INVALID_NUMERIC_QR_HEADER, "part"));
            return false;
        }
        int index = Integer.parseInt(match.group(1));
        if (Integer.parseInt(match.group(2)) != pieces.length) {
            flaws.add(Flaw.broken(Code.MISSING_QR_CHUNK, "parts"));
            return false;
        }
        if (index > pieces.length || pieces[index - 1] != null) {
            flaws.add(Flaw.broken(Code.INVALID_NUMERIC_QR_HEADER, "part"));
            return false;
        }
        pieces[index - 1] = sized(decoded(match.group(3)), MAX_PART);
        return pieces[index - 1] != null;
    }

    /** Unneeded and unequal parts only make scanning harder. */
    private void advise(String[] pieces) {
        int total = 0;
        for (var piece : pieces) {
            total += piece.length();
        }
        if (total <= MAX_WHOLE) {
            flaws.add(Flaw.unwise(Code.INVALID_QR, "parts"));
        }
        int even = total / pieces.length;
        int tolerance = (int) Math.ceil(even * 0.005);
        for (var piece : pieces) {
            if (Math.abs(piece.length() - even) > tolerance) {
                flaws.add(Flaw.unwise(Code.UNBALANCED_QR_CHUNKS, "parts"));
                return;
            }
        }
    }

    private String sized(String jws, int max) {
        if (jws != null && jws.length() > max) {
            flaws.add(Flaw.wrong(Code.INVALID_NUMERIC_QR, "length"));
        }
        return jws;
    }

    private String decoded(String digits) {
        var text = new StringBuilder(digits.length() / 2);
        for (int i = 0; i + 1 < digits.length(); i += 2) {
            int pair = (digits.charAt(i) - '0') * 10 + digits.charAt(i + 1) - '0';
            if (pair > MAX_PAIR) {
                flaws.add(Flaw.broken(Code.INVALID_NUMERIC_QR, "digits"));
                return null;
            }
            text.append((char) (pair + OFFSET));
        }
        if (digits.length() % 2 == 1) {
            flaws.add(Flaw.broken(Code.INVALID_NUMERIC_QR, "digits"));
            return null;
        }
        return text.toString();
    }
}
