package org.selamat.status.name.domain;

import java.util.List;

import org.selamat.kit.name.NameForm;

/** A name as somebody brings it, in every way it may be meant. Lives as long as the request; never stored. */
public record PresentedName(List<NameForm> forms) {

    public PresentedName {
        forms = List.copyOf(forms);
    }

    /** @param name whole, or surname and given names one after the other: carriers divide names as they like */
    public static PresentedName of(String name) {
        return new PresentedName(NameForm.of(name));
    }

    /** Whether there is a letter in it that could be compared. */
    public boolean isReadable() {
        return !forms.isEmpty();
    }
}
