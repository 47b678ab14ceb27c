package org.selamat.vaccine.persistence.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.name.Holder;
import org.selamat.vaccine.domain.name.OtherName;

/** Everything of an exhibit but its file, as bytes that can be sealed. */
record ExhibitFacts(Holder holder, List<String> codes) {

    byte[] written() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(holder.fullName());
            out.writeUTF(holder.mrzSurname());
            out.writeUTF(holder.mrzGivenName().orElse(""));
            out.writeUTF(holder.birthDate().toString());
            out.writeInt(codes.size());
            for (var code : codes) {
                out.writeUTF(code);
            }
            out.writeInt(holder.otherNames().size());
            for (var name : holder.otherNames()) {
                out.writeUTF(name.full());
                out.writeUTF(name.mrzSurname());
                out.writeUTF(name.mrzGivenName().orElse(""));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static ExhibitFacts read(byte[] written) {
        try (var in = new DataInputStream(new ByteArrayInputStream(written))) {
            var holder = new Holder(in.readUTF(), in.readUTF(), optional(in), LocalDate.parse(in.readUTF()));
            var codes = new ArrayList<String>();
            for (int left = in.readInt(); left > 0; left--) {
                codes.add(in.readUTF());
            }
            return new ExhibitFacts(new Holder(holder.fullName(), holder.mrzSurname(), holder.mrzGivenName(),
                    holder.birthDate(), otherNames(in)), codes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What was sealed before other names were shown ends here. */
    private static List<OtherName> otherNames(DataInputStream in) throws IOException {
        var names = new ArrayList<OtherName>();
        for (int left = in.available() == 0 ? 0 : in.readInt(); left > 0; left--) {
            names.add(new OtherName(in.readUTF(), in.readUTF(), optional(in)));
        }
        return names;
    }

    private static Optional<String> optional(DataInputStream in) throws IOException {
        return Optional.of(in.readUTF()).filter(name -> !name.isEmpty());
    }
}
