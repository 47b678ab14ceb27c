/** How fast a status follows from evidence. */
package org.selamat.bench.fold;
