/** Codes out of pictures and documents, within limits on size, pixels, pages and time. */
package org.selamat.vaccine.rest.scan;
