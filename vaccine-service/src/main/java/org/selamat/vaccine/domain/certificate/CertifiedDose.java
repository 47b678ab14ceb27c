package org.selamat.vaccine.domain.certificate;

import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.Product;

/** A dose and what the value sets say of its vaccine. */
public record CertifiedDose(Dose dose, Product product) {
}
