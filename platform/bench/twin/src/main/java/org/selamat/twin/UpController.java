package org.selamat.twin;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers as soon as everything is there. */
@RestController
class UpController {

    static final String PATH = "/up";

    @GetMapping(PATH)
    String up() {
        return "up";
    }
}
