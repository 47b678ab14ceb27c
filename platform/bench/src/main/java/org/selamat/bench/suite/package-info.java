/** A running copy of the suite, started when there is none, and people to call it with. */
package org.selamat.bench.suite;
