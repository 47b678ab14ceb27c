/** The peer: the same requests answered by what most teams would build, on the same machine, database and broker. */
package org.selamat.bench.twin;
