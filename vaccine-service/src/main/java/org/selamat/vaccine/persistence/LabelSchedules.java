package org.selamat.vaccine.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.course.Schedule;
import org.selamat.vaccine.domain.course.Schedules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The labels' intervals, shipped with the service; each entry names its source. */
@ApplicationScoped
class LabelSchedules implements Schedules {

    private final Map<String, List<Schedule>> byProduct;

    LabelSchedules(ObjectMapper json) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("valuesets/schedules.json")) {
            byProduct = json.readValue(file, new TypeReference<List<Schedule>>() {
            }).stream().sorted(Comparator.comparing(Schedule::from).reversed())
                    .collect(Collectors.groupingBy(Schedule::product));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Optional<Schedule> of(String product, LocalDate on) {
        return byProduct.getOrDefault(product, List.of()).stream().filter(label -> !label.from().isAfter(on)).findFirst();
    }
}
