package org.selamat.status.name.domain;

import java.util.Arrays;
import java.util.BitSet;

import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.name.NameForm;
import org.selamat.kit.name.NameTagger;

/**
 * Which parts of a presented name stand for which parts of a held one. Every part is used once: first those that are
 * equal, then neighbours written as one word or one word written as two, then words whose end a passport's field cut off,
 * and last those that sound alike.
 */
final class NameCover {

    private final HolderIndex.Name held;
    private final NameForm presented;
    private final NameTagger tagger;
    private final BitSet heldEqual = new BitSet();
    private final BitSet heldAlike = new BitSet();
    private final BitSet equal = new BitSet();
    private final BitSet alike = new BitSet();
    private final BitSet cut = new BitSet();

    NameCover(HolderIndex.Name held, NameForm presented, NameTagger tagger) {
        this.held = held;
        this.presented = presented;
        this.tagger = tagger;
        coverEqual();
        coverDividedOtherwise();
        coverCut();
        heldAlike.or(heldEqual);
        coverAlike();
    }

    boolean coversPresented() {
        return equal.cardinality() + cut.cardinality() == size();
    }

    boolean coversHeld() {
        return heldEqual.cardinality() == held.parts().length;
    }

    /** Parts that are equal and not a name like Muhammad. */
    int agreeing() {
        return (int) equal.stream().filter(part -> !presented.isWeak(part)).count();
    }

    /** More than half of the shorter name agrees or sounds alike, and not only a name like Muhammad. */
    boolean coversMost() {
        int covered = equal.cardinality() + cut.cardinality() + alike.cardinality();
        boolean telling = agreeing() > 0 || alike.stream().anyMatch(part -> !presented.isWeak(part));
        return telling && 2 * covered > Math.min(size(), held.parts().length);
    }

    private int size() {
        return presented.parts().size();
    }

    private void coverEqual() {
        for (int i = 0; i < size(); i++) {
            int at = free(held.parts(), tagger.part(presented.parts().get(i)), heldEqual);
            if (at >= 0) {
                heldEqual.set(at);
                equal.set(i);
            }
        }
    }

    private void coverDividedOtherwise() {
        for (int i = equal.nextClearBit(0); i < size(); i = equal.nextClearBit(i + 1)) {
            int pair = freePair(tagger.joined(presented.parts().get(i)));
            if (pair >= 0) {
                heldEqual.set(pair, pair + 2);
                equal.set(i);
            } else if (i + 1 < size() && !equal.get(i + 1)) {
                int one = free(held.parts(), tagger.part(presented.joined(i)), heldEqual);
                if (one >= 0) {
                    heldEqual.set(one);
                    equal.set(i, i + 2);
                }
            }
        }
    }

    private void coverCut() {
        for (int i = equal.nextClearBit(0); i < size(); i = equal.nextClearBit(i + 1)) {
            String word = presented.parts().get(i);
            if (presented.cut() && Arrays.binarySearch(held.starts(), tagger.start(word)) >= 0) {
                cut.set(i);
            } else if (held.cut()) {
                coverHeldCut(i, word);
            }
        }
    }

    /** The held name may be the one that was cut, when somebody registered with what a passport's zone says. */
    private void coverHeldCut(int i, String word) {
        for (int length = word.length() - 1; length > 1 && !cut.get(i); length--) {
            int at = free(held.parts(), tagger.part(word.substring(0, length)), heldEqual);
            if (at >= 0) {
                heldEqual.set(at);
                cut.set(i);
            }
        }
    }

    private void coverAlike() {
        for (int i = 0; i < size(); i++) {
            if (!equal.get(i) && !cut.get(i)) {
                int at = free(held.sounds(), tagger.sound(presented.parts().get(i)), heldAlike);
                if (at >= 0) {
                    heldAlike.set(at);
                    alike.set(i);
                }
            }
        }
    }

    private static int free(int[] tags, int wanted, BitSet used) {
        for (int i = used.nextClearBit(0); i < tags.length; i = used.nextClearBit(i + 1)) {
            if (tags[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private int freePair(int wanted) {
        for (int i = 0; i < held.joined().length; i++) {
            if (held.joined()[i] == wanted && !heldEqual.get(i) && !heldEqual.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }
}
