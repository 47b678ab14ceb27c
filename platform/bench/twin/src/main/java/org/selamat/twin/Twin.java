package org.selamat.twin;

import java.time.Clock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Started by a benchmark with the suite's database, broker and keys; see {@link TwinSettings} for what it has to be told. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Twin {

    public static void main(String[] arguments) {
        SpringApplication.run(Twin.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
