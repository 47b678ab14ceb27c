/** The processes of the suite, each saying how it is prepared, started, known to be ready and stopped. */
package org.selamat.local.component;
