/** DIVOC and CoWIN certificates: W3C credentials in a ZIP file, signed over their linked data. */
package org.selamat.vaccine.domain.divoc;
