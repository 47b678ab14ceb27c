package org.selamat.bench.harness;

import java.time.Duration;
import java.util.function.Consumer;

/** Something that can be measured. */
public interface Benchmark {

    String name();

    /** One line for {@code --list}. */
    String question();

    /**
     * @param budget about how long measuring may take, without preparation
     * @param progress hears a line now and then
     */
    Outcome run(Duration budget, Consumer<String> progress) throws Exception;
}
