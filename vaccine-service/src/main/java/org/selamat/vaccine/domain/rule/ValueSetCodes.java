package org.selamat.vaccine.domain.rule;

import java.util.List;
import java.util.Map;

/** Codes by the names of value sets that rules use. */
public interface ValueSetCodes {

    Map<String, List<String>> all();
}
