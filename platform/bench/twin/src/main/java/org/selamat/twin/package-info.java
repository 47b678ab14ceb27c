/**
 * The hot requests of the suite once more, as most teams would build them well today: Spring Boot, JPA, one transaction a
 * request and a relay beside it. Benchmarks compare with it; nothing else uses it.
 */
package org.selamat.twin;
