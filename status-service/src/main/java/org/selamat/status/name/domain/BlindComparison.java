package org.selamat.status.name.domain;

import java.util.Comparator;

import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.name.NameForm;
import org.selamat.kit.name.NameTagger;

/**
 * Grades a presented name against a person's tags, without either being readable here as the other. What EXACT, COMPATIBLE and
 * NEAR ask for follows the recommendation for boarding in the project's reference on certificates (c4), made stricter where two
 * names share only what half the country shares.
 */
public final class BlindComparison {

    /** Parts, none of them a name like Muhammad, that must agree before the rest may be missing. */
    private static final int ENOUGH = 2;

    private BlindComparison() {
    }

    /** @param tagger with the key of name tags, for the person whose tags these are */
    public static HolderMatch grade(HolderIndex tags, PresentedName name, BirthDate birth, NameTagger tagger) {
        if (!isBorn(tags.birth(), birth, tagger)) {
            return HolderMatch.BIRTH_DATE_MISMATCH;
        }
        return tags.names().stream()
                .flatMap(held -> name.forms().stream().map(form -> grade(held, form, tagger)))
                .min(Comparator.naturalOrder()).orElse(HolderMatch.NAME_MISMATCH);
    }

    /** A partial date agrees with every date inside it; a date that nobody recorded agrees with none. */
    private static boolean isBorn(int[] tags, BirthDate birth, NameTagger tagger) {
        int precision = Math.min(tags.length, birth.precision());
        return precision > 0 && tags[precision - 1] == tagger.birth(birth.upTo(precision));
    }

    private static HolderMatch grade(HolderIndex.Name held, NameForm presented, NameTagger tagger) {
        return held.whole() == tagger.whole(presented) ? HolderMatch.EXACT : grade(new NameCover(held, presented, tagger));
    }

    private static HolderMatch grade(NameCover cover) {
        boolean bothWays = cover.coversPresented() && cover.coversHeld();
        boolean oneWay = cover.coversPresented() || cover.coversHeld();
        if (bothWays || oneWay && cover.agreeing() >= ENOUGH) {
            return HolderMatch.COMPATIBLE;
        }
        return cover.coversMost() ? HolderMatch.NEAR : HolderMatch.NAME_MISMATCH;
    }
}
