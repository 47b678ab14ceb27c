/** Setting words on a PDF page that no embedded typeface can write. */
package org.selamat.kit.print;
