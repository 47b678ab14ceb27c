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
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static ExhibitFacts read(byte[] written) {
        try (var in = new DataInputStream(new ByteArrayInputStream(written))) {
            var holder = new Holder(in.readUTF(), in.readUTF(), Optional.of(in.readUTF()).filter(name -> !name.isEmpty()),
                    LocalDate.parse(in.readUTF()));
            var codes = new ArrayList<String>();
            for (int left = in.readInt(); left > 0; left--) {
                codes.add(in.readUTF());
            }
            return new ExhibitFacts(holder, codes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
