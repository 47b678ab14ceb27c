package org.selamat.vaccine.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.dose.Product;
import org.selamat.vaccine.domain.dose.Products;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The vaccines of the EU value sets, shipped with the service. */
@ApplicationScoped
class ValueSets implements Products {

    private final List<Product> all;
    private final Map<String, Product> products;

    ValueSets(ObjectMapper json) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("valuesets/vaccines.json")) {
            all = List.copyOf(json.readValue(file, new TypeReference<List<Product>>() {
            }));
            products = all.stream().collect(toUnmodifiableMap(Product::code, identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<Product> all() {
        return all;
    }

    @Override
    public Optional<Product> find(String code) {
        return Optional.ofNullable(products.get(code));
    }
}
