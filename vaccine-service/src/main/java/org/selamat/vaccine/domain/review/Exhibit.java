package org.selamat.vaccine.domain.review;

import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.name.Holder;

/**
 * What officers need to see: full of names, so it is kept under seal and only for the time of the review and of an appeal.
 *
 * @param file the picture or document; empty when only the text of a code was sent
 * @param codes texts of the codes on it
 * @param holder who showed it, as identity-service vouched then
 */
public record Exhibit(Optional<File> file, List<String> codes, Holder holder) {

    /** A picture or document as it was sent. */
    public record File(MediaType type, byte[] bytes) {
    }

    /** Keeps a name out of logs, whoever prints this. */
    @Override
    public String toString() {
        return "Exhibit[…]";
    }
}
