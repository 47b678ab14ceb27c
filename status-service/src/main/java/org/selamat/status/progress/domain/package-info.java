/** Up to when a reader of topics has taken everything, also while more keeps coming. */
package org.selamat.status.progress.domain;
