package org.selamat.vaccine.application.family;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.application.VerifyCode;
import org.selamat.vaccine.domain.family.ShownCode;

/**
 * Verifies the codes that a family's phone holds. Nothing is looked up and nothing kept: whoever has the codes has what
 * is on them, so this tells nobody anything about anybody else.
 */
@ApplicationScoped
public class ShowFamily {

    private final VerifyCode verify;

    ShowFamily(VerifyCode verify) {
        this.verify = verify;
    }

    public List<ShownCode> of(List<String> texts) {
        return texts.stream().map(String::strip).distinct()
                .map(text -> new ShownCode(text, verify.verify(List.of(text), Optional.empty()))).toList();
    }
}
