/** Who met a case: packed days in memory against the same join in PostgreSQL. */
package org.selamat.bench.exposure;
