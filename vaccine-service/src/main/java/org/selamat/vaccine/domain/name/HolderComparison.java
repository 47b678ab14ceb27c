package org.selamat.vaccine.domain.name;

import java.util.Collections;
import java.util.Set;

/**
 * Tells whether two holders are one person. Exact equality is what travellers hated most about ticketing checks: middle names,
 * titles, undivided names and a swap of the halves are everyday. Malaysian particles (BIN, A/L) count as noise and the usual
 * short forms (MOHD, SITI) as what they stand for.
 */
public final class HolderComparison {

    /** TD3 passports hold 39 characters of name (ICAO 9303-4); beyond that two documents of one person may differ. */
    private static final int MRZ_LENGTH = 39;
    private static final int TYPING_ERRORS = 2;
    /** Two wrong letters in a short name make another name: LIM WEI is not LIM MEI. */
    private static final int LETTERS_PER_ERROR = 8;

    private HolderComparison() {
    }

    /**
     * @param birthDate of each as ISO 8601, possibly only year or year and month, or empty when nobody recorded it: then NEAR
     *        at best
     */
    public static NameGrade grade(MrzName one, String birthDate, MrzName other, String otherBirthDate) {
        if (!isCompatibleDate(birthDate, otherBirthDate)) {
            return NameGrade.MISMATCH;
        }
        var grade = grade(one, other);
        return grade.isSamePerson() && (birthDate.isEmpty() || otherBirthDate.isEmpty()) ? NameGrade.NEAR : grade;
    }

    /**
     * Against the holder's name and each other name of theirs, the best counts. Under another name than that of the documents
     * it is COMPATIBLE at best.
     */
    public static NameGrade grade(Holder holder, MrzName shown, String birthDate) {
        var own = grade(holder.mrzName(), holder.birthDate().toString(), shown, birthDate);
        return holder.otherNames().stream().map(name -> grade(name.mrzName(), holder.birthDate().toString(), shown, birthDate))
                .map(grade -> grade == NameGrade.EXACT ? NameGrade.COMPATIBLE : grade)
                .reduce(own, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    private static NameGrade grade(MrzName one, MrzName other) {
        if (!one.all().isEmpty() && truncated(one).equals(truncated(other))) {
            return NameGrade.EXACT;
        }
        if (isContained(MalaysianNames.essential(one.all()), MalaysianNames.essential(other.all()))) {
            return NameGrade.COMPATIBLE;
        }
        return isGrouped(one.essential(), other.essential()) || isTypingError(one.line(), other.line()) ? NameGrade.NEAR
                : NameGrade.MISMATCH;
    }

    /**
     * The rule by which wallets group certificates (cwa-app-tech-spec, dgc-overview-client, "grouping DGCs by person"):
     * equal birth date, and a common part in both halves, or in one when both lack the other, or crosswise. Too weak to
     * board by.
     */
    public static boolean isSameHolder(MrzName one, String birthDate, MrzName other, String otherBirthDate) {
        return birthDate.equals(otherBirthDate) && isGrouped(one, other);
    }

    private static boolean isGrouped(MrzName one, MrzName other) {
        return overlap(one, other) || overlap(one, other.swapped());
    }

    private static boolean overlap(MrzName one, MrzName other) {
        boolean surnames = meet(one.surname(), other.surname());
        boolean given = meet(one.given(), other.given());
        return surnames && given || surnames && bothEmpty(one.given(), other.given())
                || given && bothEmpty(one.surname(), other.surname());
    }

    /** A single-word name inside a longer one proves nothing; equal single words do. */
    private static boolean isContained(Set<String> one, Set<String> other) {
        var shorter = one.size() <= other.size() ? one : other;
        var longer = shorter == one ? other : one;
        return longer.containsAll(shorter) && (shorter.size() > 1 || shorter.size() == longer.size() && !shorter.isEmpty());
    }

    private static boolean isTypingError(String one, String other) {
        int allowed = Math.min(TYPING_ERRORS, Math.min(one.length(), other.length()) / LETTERS_PER_ERROR);
        return EditDistance.of(one, other) <= allowed && allowed > 0;
    }

    private static String truncated(MrzName name) {
        var line = String.join("<", name.surname()) + "<<" + String.join("<", name.given());
        return line.substring(0, Math.min(MRZ_LENGTH, line.length()));
    }

    private static boolean isCompatibleDate(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }

    private static boolean bothEmpty(Set<String> one, Set<String> other) {
        return one.isEmpty() && other.isEmpty();
    }
}
