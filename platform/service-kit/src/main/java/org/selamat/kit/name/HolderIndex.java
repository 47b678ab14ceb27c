package org.selamat.kit.name;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/**
 * What a service may hold of a person's name and birth date: tags ({@link NameTagger}) by which a name that somebody brings can
 * be compared, and nothing that could be read. It shows how many words a name has and whether it is very long.
 *
 * <p>
 * As bytes: version 1; number of birth tags and each of them (year, month, day, as far as known); number of names and, for
 * each:
 * 1 if the line may be cut, else 0; number of parts n; one tag of the whole; n tags of parts, n - 1 of neighbours joined, n of
 * sounds; number of starts and each of them. A tag is four bytes, big-endian. As text: base64url without padding.
 *
 * @param birth one to three tags, the coarsest first; none when nobody knows the date
 */
public record HolderIndex(int[] birth, List<Name> names) {

    private static final byte VERSION = 1;
    private static final int MOST_NAMES = 8;
    private static final int MOST_PARTS = 24;
    private static final int MOST_STARTS = 255;
    private static final int MOST_BIRTH = 3;
    /** {@code YYYY-MM-DD} up to the year, the month, the day. */
    private static final int[] PRECISIONS = { 4, 7, 10 };

    public HolderIndex {
        names = List.copyOf(names);
    }

    /** @param starts of every part, only where a passport's field may cut the name; in an order that says nothing */
    public record Name(boolean cut, int whole, int[] parts, int[] joined, int[] sounds, int[] starts) {
    }

    /** @param names the name in the person's document first, then those that link to it */
    public static HolderIndex of(NameTagger tagger, Collection<String> names, LocalDate birth) {
        return of(tagger, names, birth.toString());
    }

    /** @param birth as far as it is known: {@code YYYY-MM-DD}, {@code YYYY-MM}, {@code YYYY} or nothing */
    public static HolderIndex of(NameTagger tagger, Collection<String> names, String birth) {
        int[] dates = Arrays.stream(PRECISIONS).filter(precision -> precision <= birth.length())
                .map(precision -> tagger.birth(birth.substring(0, precision))).toArray();
        return new HolderIndex(dates, names.stream().flatMap(name -> NameForm.of(name).stream()).distinct().limit(MOST_NAMES)
                .map(form -> name(tagger, form)).toList());
    }

    private static Name name(NameTagger tagger, NameForm form) {
        var words = form.parts();
        int[] joined = new int[words.size() - 1];
        Arrays.setAll(joined, i -> tagger.joined(form.joined(i)));
        return new Name(form.cut(), tagger.whole(form), words.stream().mapToInt(tagger::part).toArray(), joined,
                words.stream().mapToInt(tagger::sound).toArray(), form.cut() ? starts(tagger, words) : new int[0]);
    }

    private static int[] starts(NameTagger tagger, List<String> words) {
        var starts = new ArrayList<String>();
        words.forEach(word -> {
            for (int length = 1; length < word.length(); length++) {
                starts.add(word.substring(0, length));
            }
        });
        return starts.stream().distinct().limit(MOST_STARTS).mapToInt(tagger::start).sorted().toArray();
    }

    public byte[] toBytes() {
        var bytes = ByteBuffer.allocate(size());
        bytes.put(VERSION).put((byte) birth.length);
        put(bytes, birth);
        bytes.put((byte) names.size());
        for (var name : names) {
            bytes.put((byte) (name.cut() ? 1 : 0)).put((byte) name.parts().length).putInt(name.whole());
            put(bytes, name.parts());
            put(bytes, name.joined());
            put(bytes, name.sounds());
            bytes.put((byte) name.starts().length);
            put(bytes, name.starts());
        }
        return bytes.array();
    }

    public String toText() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(toBytes());
    }

    /** @throws IllegalArgumentException for anything that {@link #toText} doesn't make */
    public static HolderIndex ofText(String text) {
        return ofBytes(Base64.getUrlDecoder().decode(text));
    }

    /** @throws IllegalArgumentException for anything that {@link #toBytes} doesn't make */
    public static HolderIndex ofBytes(byte[] bytes) {
        try {
            var in = ByteBuffer.wrap(bytes);
            require(in.get() == VERSION, "version");
            int[] birth = ints(in, count(in, MOST_BIRTH));
            int many = count(in, MOST_NAMES);
            var names = new ArrayList<Name>(many);
            for (int i = 0; i < many; i++) {
                names.add(readName(in));
            }
            require(!in.hasRemaining(), "length");
            return new HolderIndex(birth, names);
        } catch (BufferUnderflowException short_) {
            throw new IllegalArgumentException("a holder index ends too early", short_);
        }
    }

    private static Name readName(ByteBuffer in) {
        int cut = count(in, 1);
        int parts = count(in, MOST_PARTS);
        require(parts > 0, "parts");
        return new Name(cut == 1, in.getInt(), ints(in, parts), ints(in, parts - 1), ints(in, parts),
                ints(in, count(in, MOST_STARTS)));
    }

    private int size() {
        int perName = names.stream()
                .mapToInt(n -> 7 + 4 * (n.parts().length + n.joined().length + n.sounds().length + n.starts().length)).sum();
        return 3 + 4 * birth.length + perName;
    }

    private static void put(ByteBuffer out, int[] tags) {
        for (int tag : tags) {
            out.putInt(tag);
        }
    }

    private static int[] ints(ByteBuffer in, int many) {
        int[] tags = new int[many];
        for (int i = 0; i < many; i++) {
            tags[i] = in.getInt();
        }
        return tags;
    }

    private static int count(ByteBuffer in, int most) {
        int count = Byte.toUnsignedInt(in.get());
        require(count <= most, "counts");
        return count;
    }

    private static void require(boolean good, String what) {
        if (!good) {
            throw new IllegalArgumentException("no holder index: " + what);
        }
    }
}
